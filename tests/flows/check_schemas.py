#!/usr/bin/env python3
"""What commands print as JSON keeps to resources/schema: check_schemas.py TRIVET SCHEMA_FOLDER"""
import json
import pathlib
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

trivet, schemas = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []


def keeps_to(name, arguments, connection=None):
    source = ["--connect", connection] if connection else []
    out = subprocess.run([trivet, *arguments, *source], capture_output=True, text=True, timeout=600).stdout
    schema = json.loads((schemas / f"{name}.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    for fault in Draft202012Validator(schema).iter_errors(json.loads(out)):
        faults.append(f"{' '.join(arguments)}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}")
    return json.loads(out)


def applies_one_of(plans, connection):
    """What is written says what became of it: the first plan with a row to write."""
    ticked = [plan for plan in plans["plans"] if any(row["ticked"] for row in plan["rows"])]
    if not ticked:
        faults.append("plan: a messy world has nothing to mend")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "plan.json"
        file.write_text(json.dumps(plans))
        arguments = ["apply", "--json", "--plan", str(file), "--hash", ticked[0]["hash"], "--data-dir", folder]
        if not keeps_to("apply", arguments, connection)["rows"]:
            faults.append("apply: nothing was written")


keeps_to("version", ["--version", "--json"])
for stage in ("complete", "messy"):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        world = [trivet, "practice", "--stage", stage, "--devices", "60", "--companies", "20"]
        practice = subprocess.Popen(world, stdout=subprocess.PIPE, text=True)
        try:
            file.write(practice.stdout.readline())
            file.flush()
            keeps_to("check", ["check", "--json"], file.name)
            keeps_to("inventory", ["inventory"], file.name)
            keeps_to("self-check", ["self-check", "--json"], file.name)
            plans = keeps_to("plan", ["plan", "--json"], file.name)
            if stage == "messy":
                applies_one_of(plans, file.name)
        finally:
            practice.terminate()
            practice.wait()

codes = subprocess.run([trivet, "help", "exit-codes"], capture_output=True, text=True, timeout=60)
if codes.returncode != 0 or "wrong usage" not in codes.stdout:
    faults.append("help exit-codes says nothing")
print("\n".join(faults) or "every output keeps to its schema")
sys.exit(1 if faults else 0)
