# SPDX-License-Identifier: Apache-2.0
"""Looks at a program as a screen reader does: through AT-SPI, from a process of its own.

Reads one order a line and answers each with one line of JSON:
  walk      what a person who does not see the screen would stumble over, on what is shown now: a list of sentences
  field X   name, description and text of the field that is called X
  heard     what was said aloud since the last time
"""
import json
import sys

import gi
import pyatspi
from gi.repository import GLib

PROGRAM = "Trivet"
# Roles that tell a person what a thing is. A filler or a panel that takes the focus tells nothing.
MEANINGLESS = {pyatspi.ROLE_FILLER, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_REDUNDANT_OBJECT}
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE}

heard = []

# A window that lays out a page on a busy machine is not hung (milliseconds for an answer, and for a program that starts).
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.set_timeout(60_000, 60_000)


def program():
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.name == PROGRAM:
            return application
    return None


def shown(thing):
    """Everything on the screen below `thing`, in the order in which it is read. Of a table only itself: it may have 100,000 rows."""
    try:
        states = thing.getState()
    except Exception:  # gone between two questions
        return
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    yield thing, states
    if thing.getRole() in TABLES:
        return
    for child in thing:
        if child:
            yield from shown(child)


def told(thing):
    return '%s "%s"' % (thing.getRoleName(), thing.name[:60])


def faults():
    application = program()
    if not application:
        return ["the program is not on the bus"]
    found = []
    focusable = 0
    for window in application:
        for thing, states in shown(window):
            role = thing.getRole()
            takes_focus = states.contains(pyatspi.STATE_FOCUSABLE)
            focusable += takes_focus
            if takes_focus and not thing.name:
                found.append("has no name: %s in %s" % (told(thing), told(thing.parent)))
            if takes_focus and role in MEANINGLESS:
                found.append("does not tell what it is: " + told(thing))
            if takes_focus and not states.contains(pyatspi.STATE_ENABLED):
                found.append("takes the focus though it is disabled: " + told(thing))
            if role in TABLES:
                found += table_faults(thing)
    if focusable < 5:
        found.append("only %d things take the focus" % focusable)
    return found


def table_faults(thing):
    table = thing.queryTable()
    found = []
    if not thing.name:
        found.append("a table has no name")
    if table.nRows == 0:
        return found
    for column in range(table.nColumns):
        head = table.getColumnHeader(column)
        if head is None or not head.name:
            found.append("column %d of %s has no head" % (column, told(thing)))
    first = table.getAccessibleAt(0, 0)
    if first is None or not first.name:
        found.append("the first row of %s cannot be read" % told(thing))
    return found


def field(name):
    application = program()
    application.clear_cache()  # nobody is told of each thing on a page that comes to be seen
    for window in application:
        for thing, states in shown(window):
            if thing.name == name and states.contains(pyatspi.STATE_EDITABLE):
                text = thing.queryText()
                return {"name": thing.name, "description": thing.description, "role": thing.getRoleName(),
                        "text": text.getText(0, -1)}
    return {}


def said():
    lines = list(heard)
    heard.clear()
    return lines


def listen(event):
    # What Orca reads by itself: an alert that comes to be shown, and announcements of toolkits that have them.
    if event.type.startswith("object:announcement"):
        heard.append(str(event.any_data))
        return
    try:
        is_shown = event.type.startswith("object:state-changed:showing") and event.detail1
        if is_shown and event.source and event.source.getRole() == pyatspi.ROLE_ALERT:
            event.source.clear_cache()  # a walk may have read it before it had anything to say
            heard.append(event.source.name)
    except GLib.Error:  # gone before it could be asked
        pass


def answer():
    order = sys.stdin.readline()
    if not order:
        pyatspi.Registry.stop()
        return False
    word, _, rest = order.strip().partition(" ")
    try:
        result = {"walk": faults, "field": field, "heard": said}[word](*([rest] if rest else []))
    except Exception as trouble:  # an answer that never comes would cost the test minutes
        result = ["no answer to %s: %r" % (word, trouble)]
    print(json.dumps(result), flush=True)
    return True


pyatspi.Registry.registerEventListener(listen, "object:state-changed:showing", "object:announcement",
                                        "object:property-change:accessible-name")
GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, lambda *_: answer())
pyatspi.Registry.start()
