// SPDX-License-Identifier: Apache-2.0
#include "processguard.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
// After windows.h
#include <sddl.h>
// As in werapi.h, which mingw-w64's C++ cannot read.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif
#endif

namespace trivet::app {

#if defined(Q_OS_WIN)

void guardProcessMemory()
{
    // Error reports leave out the heap, and no dialog offers a dump.
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(noHeap);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // Others may end the process, wait for it and see that it runs, but not read it: PROCESS_TERMINATE,
    // PROCESS_QUERY_LIMITED_INFORMATION and SYNCHRONIZE for everybody, and nothing else.
    PSECURITY_DESCRIPTOR rights = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;0x101001;;;WD)", SDDL_REVISION_1, &rights,
                                                             nullptr)) {
        SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, rights);
        LocalFree(rights);
    }
}

#elif defined(Q_OS_UNIX)

void guardProcessMemory()
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#if defined(Q_OS_LINUX)
    // Also takes this process's files under /proc from other programs of the same person.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

#else

void guardProcessMemory() {}

#endif

} // namespace trivet::app
