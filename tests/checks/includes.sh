#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the include paths of the layers cannot forbid: parent-relative includes, module-qualified Qt headers, SQL outside storage,
# network classes, nested event loops, and user-visible text below the screens.
cd "$1" || exit 2
code='--include=*.h --include=*.cpp'
rc=0
complain() { [ -z "$2" ] || { printf '%s:\n%s\n' "$1" "$2"; rc=1; }; }
complain 'parent-relative or module-qualified include' \
    "$(grep -rnE '#include "[^"]*\.\./|#include <Qt[A-Z][A-Za-z]*/|#include <Qt(Core|Gui|Widgets|Sql|Charts|Test)>' app ui models $code)"
complain 'SQL outside models/storage' \
    "$(grep -rnE '\bQSql[A-Z]|"[^"]*\b(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE [a-z_]+ SET)\b' app ui models/domain models/services models/exchange models/language models/itemmodels $code)"
complain 'network class' "$(grep -rnE '\bQ(NetworkAccessManager|TcpSocket|TcpServer|UdpSocket|WebSocket|SslSocket)\b' app ui models $code)"
complain 'nested event loop or blocking wait on the window’s thread' \
    "$(grep -rnE '(->|\.)exec\(|waitForFinished\(|processEvents\(|QEventLoop' ui models/itemmodels $code | grep -v 'execCommand')"
complain 'QFuture::then with a context (aborts on Qt 6.4 when the context is gone)' "$(grep -rnE '\.then\((this|context)' app ui models $code)"
complain 'tr() below the screens' "$(grep -rnE '\btr\("' models/domain models/services models/storage models/exchange $code)"
complain 'file without its licence lines' "$(grep -rL 'SPDX-License-Identifier: GPL-3.0-or-later' app ui models tests $code)"
exit $rc
