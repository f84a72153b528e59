// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

/// The test program of a folder holds many test classes, so that Qt's headers are read once for several of them. Each file
/// keeps its own namespace and ends with TRIVET_TEST or TRIVET_WIDGET_TEST; CTest runs each by name:
///   test_doctor checks_sites [options and functions of Qt Test]
namespace trivet::test {

/// What a test needs around it: an event loop, or a screen too.
enum class Needs { EventLoop, Screen };

/// Announces a test class while the program starts. `file` is the source's path, of which the name of the case is made.
class Registration
{
public:
    Registration(const char *file, Needs needs, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace trivet::test

#define TRIVET_REGISTER_TEST(Class, needs)                                                                             \
    static const trivet::test::Registration registered##Class(__FILE__, needs,                                         \
                                                              [] { return std::make_unique<Class>(); });
#define TRIVET_TEST(Class) TRIVET_REGISTER_TEST(Class, trivet::test::Needs::EventLoop)
#define TRIVET_WIDGET_TEST(Class) TRIVET_REGISTER_TEST(Class, trivet::test::Needs::Screen)
