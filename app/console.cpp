// SPDX-License-Identifier: Apache-2.0
#include "console.h"

// No Qt in here: packaging/windows/test-console.sh compiles this file by itself.
#ifdef _WIN32
#include <windows.h>

#include <cstdio>
#include <cstdlib>
#endif

namespace trivet::app {

#ifdef _WIN32

namespace {

UINT formerCodePage = 0;

/// Whether the caller sent this stream to a file, a pipe or NUL.
bool isRedirected(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    if (handle == nullptr || handle == INVALID_HANDLE_VALUE)
        return false;
    DWORD mode = 0;
    switch (GetFileType(handle)) {
    case FILE_TYPE_DISK:
    case FILE_TYPE_PIPE: return true;
    case FILE_TYPE_CHAR: return GetConsoleMode(handle, &mode) == FALSE;
    default: return false;
    }
}

} // namespace

void useCallersConsole()
{
    if (AttachConsole(ATTACH_PARENT_PROCESS) == FALSE)
        return; // started from the desktop
    if (!isRedirected(STD_OUTPUT_HANDLE))
        std::freopen("CONOUT$", "w", stdout);
    if (!isRedirected(STD_ERROR_HANDLE)) {
        std::freopen("CONOUT$", "w", stderr);
        std::setvbuf(stderr, nullptr, _IONBF, 0);
    }
    // The console is the caller's and outlives us, so it gets its code page back.
    formerCodePage = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(formerCodePage); });
}

#else

void useCallersConsole() {}

#endif

} // namespace trivet::app
