// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeconsents.h"
#include "fakecontacts.h"
#include "fakepasses.h"
#include "fakerecords.h"
#include "fakeregistry.h"
#include "fakeretention.h"
