#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every shipped language says all that English says: check_translations.py LUPDATE SOURCE_DIR WORK_DIR [--complete]

A translation keeps the placeholders, tags, line ends and ellipsis of its source and has the plural forms of its language;
no two accelerators of one context are the same letter. With --complete, no text is missing, unfinished, empty or gone
from the sources."""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

LANGUAGES = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1}  # and how many plural forms each has
PLACEHOLDER = re.compile(r"%(?:L?[0-9]+|L?n|k[0-9]+)")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
ACCELERATOR = re.compile(r"&(\w)")


def messages(file):
    """(context, source, disambiguation) -> message element."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def is_accelerated(source):
    """"&Next" has an accelerator; "Sections & Fields" and "&amp;" shown as text have none."""
    return re.match(r"^(&\w|\w+&\w|\w+ &\w)", source) is not None and "&amp;" not in source


def faults_of(source, message, count, language):
    texts = forms(message)
    plural = message.get("numerus") == "yes"
    if plural and len(texts) != count:
        yield f"{len(texts)} plural forms, {language} has {count}"
    for text in texts:
        if not text.strip():
            continue  # empty is a matter of completeness
        wanted, got = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
        if plural and language == "ar":  # its forms for none, one and two may say the number in words
            wanted, got = wanted - {"%n", "%Ln"}, got - {"%n", "%Ln"}
        if wanted != got:
            yield f"placeholders {sorted(wanted)} became {sorted(got)}: {text}"
        if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
            yield f"tags differ: {text}"
        if source.count("\n") != text.count("\n"):
            yield f"line ends differ: {text}"
        if ("…" in source) != ("…" in text):
            yield f"the ellipsis got lost or added: {text}"
        if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
            if language != "ja":  # Japanese joins sentences without a space
                yield f"space at the ends differs: '{text}'"
        if is_accelerated(source) and not ACCELERATOR.search(text):
            yield f"the accelerator got lost: {text}"


def doubled_accelerators(found):
    letters = defaultdict(list)
    for (context, source, _), message in found.items():
        if is_accelerated(source) and (key := ACCELERATOR.search(forms(message)[0])):
            letters[context, key[1].lower()].append(source)
    return [f"{context}: &{letter} twice, for {' and '.join(sources)}" for (context, letter), sources in letters.items() if len(sources) > 1]


def contexts_never_asked_for(source_dir):
    """Texts are marked for one context and looked up in another: they would stay English whatever the files say."""
    text = "\n".join(file.read_text(encoding="utf-8") for folder in ("wizard", "app") for file in sorted((source_dir / folder).rglob("*.[ch]*")))
    marked = set(re.findall(r'QT_TRANSLATE_(?:N_)?NOOP\(\s*"([^"]+)"', text))
    asked = set(re.findall(r'translate\(\s*"([^"]+)"', text))
    # tr() of a class asks in its full name.
    return [f"{context}: marked, but no translate() asks in it" for context in sorted(marked - asked) if not context.startswith("trivet::")]


def main():
    lupdate, source_dir, work_dir = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    complete = "--complete" in sys.argv[4:]
    fresh_file = work_dir / "fresh.ts"
    fresh_file.unlink(missing_ok=True)
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "wizard", "app", "-I", "wizard", "-I", "app",
                    "-target-language", "de", "-ts", fresh_file], cwd=source_dir, check=True, stderr=subprocess.DEVNULL)
    fresh = messages(fresh_file)
    if len(fresh) < 1000:
        sys.exit(f"lupdate found only {len(fresh)} texts, so nothing was compared")
    shipped = {file.stem.removeprefix("trivet_") for file in (source_dir / "translations").glob("trivet_*.ts")} - {"en"}
    faults = [f"{language}: how many plural forms has it?" for language in sorted(shipped - set(LANGUAGES))]
    for language in sorted(shipped & set(LANGUAGES)):
        found = messages(source_dir / "translations" / f"trivet_{language}.ts")
        for (context, source, _), message in found.items():
            faults += [f"{language}: {context}: {source}\n    {fault}" for fault in faults_of(source, message, LANGUAGES[language], language)]
        faults += [f"{language}: {fault}" for fault in doubled_accelerators(found)]
        if complete:
            faults += [f"{language}: {key[0]}: missing: {key[1]}" for key in fresh.keys() - found.keys()]
            faults += [f"{language}: {key[0]}: no longer in the sources: {key[1]}" for key in found.keys() - fresh.keys()]
            faults += [f"{language}: {key[0]}: empty or unfinished: {key[1]}" for key, message in found.items()
                       if message.find("translation").get("type") or not all(text.strip() for text in forms(message))]
    if complete:  # English has a file for its plurals alone
        english = messages(source_dir / "translations" / "trivet_en.ts")
        faults += [f"en: {key[0]}: plural missing: {key[1]}" for key, message in fresh.items()
                   if message.get("numerus") == "yes" and (key not in english or not all(map(str.strip, forms(english[key]))))]
    faults += contexts_never_asked_for(source_dir)
    if faults:
        sys.exit("\n".join(faults) + f"\n{len(faults)} faults. CONTRIBUTING.md, Translations, says how to fill the files.")
    print(f"{len(fresh)} texts in {len(shipped)} languages")


main()
