// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

/// One function per chapter's file; guideChapters() puts them in order. Inside guide/ only.
namespace trivet::chapters {

ChapterSpec getReady();
ChapterSpec autotaskAndRmm();
ChapterSpec autotaskAndItGlue();
ChapterSpec rmmAndItGlue();
ChapterSpec saasProtection();
ChapterSpec finish();

} // namespace trivet::chapters
