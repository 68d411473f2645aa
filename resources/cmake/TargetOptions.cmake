# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Our warnings and our include root (the repository) for one of our own targets.
function(sheafscope_target_options target)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wswitch-enum
        -Wzero-as-null-pointer-constant -Wnon-virtual-dtor -Woverloaded-virtual)
    if(SHEAFSCOPE_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(SHEAFSCOPE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 reports false "maybe uninitialized" and bounds findings inside std::variant and std::vector
        # as soon as the sanitizers change its inlining; the sanitizers look for the same faults at run time.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow)
    endif()
endfunction()

# The additional options of a target that uses Qt. QT_NO_KEYWORDS and QT_NO_FOREACH stay off: qcustomplot.h needs both.
function(sheafscope_qt_options target)
    sheafscope_target_options(${target})
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        AUTOMOC_MOC_OPTIONS "--include;${PROJECT_SOURCE_DIR}/resources/cmake/moc_preamble.h")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()
