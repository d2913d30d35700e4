# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every layer is compiled with, and the two functions that declare a layer and a test.

add_library(crm_options INTERFACE)
target_compile_options(crm_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${CRM_WERROR}>:-Werror>
    $<$<AND:$<BOOL:${CRM_PCH}>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
target_compile_definitions(crm_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CRM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

set(CRM_PCH_CORE <QByteArray> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QMap> <QObject> <QSet> <QString> <QStringList> <QUuid> <QVariant> <functional> <memory> <optional> <utility> <vector>)
set(CRM_PCH_WIDGETS ${CRM_PCH_CORE} <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QStyledItemDelegate> <QTableView> <QToolButton> <QWidget>)

# crm_add_layer(<name> [ROOT <include root>] SOURCES ... USES <targets this layer may include>)
# Each layer is a static library whose folder is its only public include root: permission to link is permission to include.
function(crm_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 L "" "ROOT;PCH" "SOURCES;USES")
    if(NOT L_ROOT)
        set(L_ROOT ${CMAKE_CURRENT_SOURCE_DIR}/${name})
    endif()
    add_library(crm_${name} STATIC ${L_SOURCES})
    add_library(crm::${name} ALIAS crm_${name})
    target_include_directories(crm_${name} PUBLIC ${L_ROOT})
    target_link_libraries(crm_${name} PUBLIC ${L_USES} PRIVATE crm_options)
    if(CRM_PCH)
        if(L_PCH STREQUAL WIDGETS)
            target_precompile_headers(crm_${name} PRIVATE ${CRM_PCH_WIDGETS})
        else()
            target_precompile_headers(crm_${name} PRIVATE ${CRM_PCH_CORE})
        endif()
    endif()
    set_property(GLOBAL APPEND PROPERTY CRM_TRANSLATABLE ${L_SOURCES})
endfunction()

# crm_add_tests(<area> [WIDGETS] USES ...): one program per folder of tests, one ctest entry per class in it.
# Every tests/<area>/tst_x.cpp ends with CRM_TEST(tst_X); the ctest entry carries the file's name.
function(crm_add_tests area)
    cmake_parse_arguments(PARSE_ARGV 1 T "WIDGETS" "TIMEOUT" "USES")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${area}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${area}/*.h)
    if(NOT sources)
        return()
    endif()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(test_${area} ${sources} support/testmain.cpp)
    target_include_directories(test_${area} PRIVATE support ${area})
    target_link_libraries(test_${area} PRIVATE ${T_USES} Qt6::Test crm_options)
    target_compile_definitions(test_${area} PRIVATE
        CRM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CRM_BINARY_DIR="${CMAKE_BINARY_DIR}" CRM_PROGRAM="$<TARGET_FILE:entrenous>"
        $<$<BOOL:${T_WIDGETS}>:CRM_TEST_WIDGETS>)
    if(area STREQUAL app)
        add_dependencies(test_${area} entrenous)
    endif()
    if(CRM_PCH)
        target_precompile_headers(test_${area} PRIVATE ${CRM_PCH_CORE} <QTest> <QTemporaryDir>)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris;QT_LOGGING_RULES=qt.qpa.*=false")
    if(CRM_SANITIZE)
        # Undefined behaviour ends the test instead of being a line that nobody reads; everything takes three times as long.
        string(APPEND environment ";UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
        math(EXPR T_TIMEOUT "3 * ${T_TIMEOUT}")
    endif()
    foreach(source ${sources})
        get_filename_component(class ${source} NAME_WE)
        if(source MATCHES "/tst_[a-z0-9_]+\\.cpp$")
            add_test(NAME ${class} COMMAND test_${area} ${class})
            set_tests_properties(${class} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS ${area} SKIP_RETURN_CODE 77
                ENVIRONMENT "${environment}")
        endif()
    endforeach()
endfunction()
