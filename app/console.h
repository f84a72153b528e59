// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet::app {

/// Windows: what is printed reaches the console that called, as UTF-8, unless it was sent to a file or a pipe; the
/// program is one of windows, which gets no console by itself. Elsewhere there is nothing to do. Call it before
/// anything prints.
void useCallersConsole();

} // namespace trivet::app
