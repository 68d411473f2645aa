# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# "Release with debug info": optimised, with line tables for perf and backtraces. NDEBUG is defined, because core asserts
# its invariants on every operation of the allocator; the sanitizer builds below keep the asserts.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g -DNDEBUG")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# A precompiled header that cannot be used is only slower, so it must not fail a build where warnings are errors.
set(CMAKE_PCH_WARN_INVALID OFF)

if(SHEAFSCOPE_UNITY)
    # Most of a small file's compile time is other people's headers; ten files at a time cost little more than one.
    set(CMAKE_UNITY_BUILD ON)
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)
    # GCC takes the unnamed namespace of a file that is included for that of a header.
    add_compile_options(-Wno-subobject-linkage)
endif()

if(SHEAFSCOPE_SANITIZE STREQUAL "address")
    set(sanitizer_flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(SHEAFSCOPE_SANITIZE STREQUAL "thread")
    set(sanitizer_flags -fsanitize=thread -fno-omit-frame-pointer)
elseif(NOT SHEAFSCOPE_SANITIZE STREQUAL "")
    message(FATAL_ERROR "SHEAFSCOPE_SANITIZE is '${SHEAFSCOPE_SANITIZE}'; expected address, thread or nothing")
endif()
if(sanitizer_flags)
    # Everything in the process must be instrumented alike, so these are the only flags set for a whole build.
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
    add_compile_options(${sanitizer_flags})
    add_link_options(${sanitizer_flags})
endif()
