// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::app {

/// Keeps the memory of this process, which holds secrets, from other programs of the same person and from the disk: no
/// core dumps, no tracing and no reading by others. Call it first in main(), before there is a second thread; what a
/// debugger that started the program may do is not changed. Where the system refuses, the program goes on without.
void guardProcessMemory();

} // namespace trivet::app
