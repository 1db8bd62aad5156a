# What every target of ours gets: warnings as errors, sanitizers when asked, ccache, hidden symbols.

find_program(SIGNET_CCACHE ccache)
if(SIGNET_CCACHE)
    # Precompiled headers carry time stamps; without this sloppiness ccache would never hit. Paths are taken relative
    # to the tree, so that a second clone finds what the first one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SIGNET_CCACHE})
endif()

# A hundred test programs are linked for each preset; lld takes a fraction of what GNU ld takes.
find_program(SIGNET_LLD ld.lld)
if(SIGNET_LLD)
    add_link_options(-fuse-ld=lld)
endif()
mark_as_advanced(SIGNET_CCACHE SIGNET_LLD)

if(SIGNET_SANITIZE)
    add_compile_options(-fsanitize=${SIGNET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${SIGNET_SANITIZE})
    add_compile_definitions(SIGNET_SANITIZED)
    if(SIGNET_SANITIZE MATCHES "thread")
        # ThreadSanitizer does not know fences. Asio's are there beside mutexes that order the same.
        add_compile_definitions(BOOST_ASIO_DISABLE_FENCED_BLOCK)
    endif()
endif()

function(signet_target_defaults target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 gives these for libstdc++'s own std::string and std::optional once -O3 has inlined them. The
        # sanitizers and clang's analyzer look for the same faults without the noise.
        target_compile_options(${target} PRIVATE
            -fpch-preprocess -Wno-array-bounds -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow
            -Wno-stringop-overread)
    endif()
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
endfunction()

# The files on the way of every request. GCC clears what has more than 64 bytes with "rep stos", whose start alone
# costs more than the stores it saves; there are some on this way.
function(signet_hot_sources target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES
            COMPILE_OPTIONS -mmemset-strategy=vector_loop:256:noalign,libcall:-1:noalign
            SKIP_PRECOMPILE_HEADERS ON) # which were made without it
    endif()
endfunction()
