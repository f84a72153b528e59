// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

/// Pages of plain widgets in all their states, painted by trivet_gallery and walked by tests. The caller owns them.
namespace trivet::samples {

/// Picture 16, without the diagram and the swatches.
QWidget *componentsPage();
/// The body of picture 11d with the failed row of 11b.
QWidget *stepPage();
/// Picture 01's rows and picture 03's strip.
QWidget *welcomePage();
/// Puts the secret of componentsPage()'s copy field on the clipboard, so that its countdown shows.
void lendSampleSecret();

} // namespace trivet::samples
