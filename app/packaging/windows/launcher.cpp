// SPDX-License-Identifier: Apache-2.0
// trivet.com: what a console starts when somebody types "trivet", because shells look for .com before .exe. A console
// does not wait for a program of windows such as trivet.exe and does not get its exit code; this one starts it with the
// same arguments and streams, waits, and hands its exit code on.

#include <windows.h>

#include <cstdio>
#include <string>

namespace {

constexpr int notStarted = 2;

/// Ctrl+C reaches trivet.exe as well, which ends in its own way; we stay to see how.
BOOL WINAPI leaveToChild(DWORD)
{
    return TRUE;
}

/// The program beside this one, of the same name.
std::wstring programOfWindows()
{
    std::wstring path(32'768, L'\0'); // no path is longer
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return path.substr(0, path.rfind(L'.')) + L".exe";
}

/// Whatever ends this process, by the task scheduler for instance, ends the other too.
void endTogether(HANDLE process)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, process); // the handle stays open until we end
}

} // namespace

int main()
{
    const std::wstring program = programOfWindows();
    std::wstring commandLine = GetCommandLineW();
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    SetConsoleCtrlHandler(leaveToChild, TRUE);
    PROCESS_INFORMATION child{};
    if (CreateProcessW(program.c_str(), commandLine.data(), nullptr, nullptr, TRUE, CREATE_SUSPENDED, nullptr, nullptr,
                       &start, &child) == FALSE) {
        std::fwprintf(stderr, L"%ls could not be started (Windows error %lu). Install Trivet again.\n", program.c_str(),
                      GetLastError());
        return notStarted;
    }
    endTogether(child.hProcess);
    ResumeThread(child.hThread);
    WaitForSingleObject(child.hProcess, INFINITE);
    DWORD exitCode = notStarted;
    GetExitCodeProcess(child.hProcess, &exitCode);
    return static_cast<int>(exitCode);
}
