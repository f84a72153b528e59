#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reading a practice world that another process serves: Trivet's requests and time against what the vendors' pages, a
latency and the calls allowed at once make possible, and against a client that asks for one page after the other.

    tests/bench/reading.py build/release/app/trivet [--devices N ...] [--latency MS]
"""
import argparse
import base64
import http.client
import json
import math
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

PAGE = {"autotask": 500, "dattoRmm": 250, "itGlue": 1000}
AT_ONCE = {"autotask": 2, "dattoRmm": 4, "itGlue": 3, "dattoSaas": 1}
# What the checks need beside lists: Autotask counts each list, tells the rights to 7 entities, 3 picklists, the zone, the
# hour and one device's own fields; Datto RMM its state, a token, the account, the rate and the page size; IT Glue the size
# of the account and the errors of 50 records.
ERRORS = 50
SINGLES = {"autotask": 7 + 3 + 3, "dattoRmm": 5, "itGlue": 1 + ERRORS, "dattoSaas": 0}
LISTS = {
    "autotask": ["companies", "configurationItemTypes", "products", "materialCodes", "resources", "udfs", "configurationItems", "companyLocations"],
    "dattoRmm": ["sites", "devices", "users"],
    "itGlue": ["organizations", "configurations", "locations", "configurationTypes", "users"],
}


def served(trivet, devices, latency):
    """The process, its connection line, and the CPU seconds and MB that it took to get there."""
    log = tempfile.NamedTemporaryFile(mode="w+", suffix=".json")
    process = subprocess.Popen([trivet, "practice", "--devices", str(devices), "--stage", "complete", "--latency", str(latency)],
                               stdout=log, stderr=subprocess.DEVNULL)
    while True:
        line = open(log.name).read()
        if line.endswith("\n"):
            return process, log, json.loads(line), cpu_of(process.pid), peak_of(process.pid)
        if process.poll() is not None:
            sys.exit("trivet practice ended")
        time.sleep(0.05)


def cpu_of(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_of(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1000
    return 0


def requests_at_least(vendor, rows):
    wanted = SINGLES[vendor]
    if vendor == "dattoSaas":
        return 1 + rows.get("seats", 0)
    for name in LISTS[vendor]:
        wanted += max(1, math.ceil(rows.get(name, 0) / PAGE[vendor]))
    return wanted + (len(LISTS[vendor]) if vendor == "autotask" else 0)


def seconds_at_least(vendor, rows, latency):
    """The longest list, as many pages at once as are allowed, and what rests on it; what comes before it is one call."""
    if vendor == "dattoSaas":
        return (1 + rows.get("seats", 0)) * latency / 1000
    longest = max(max(1, math.ceil(rows.get(name, 0) / PAGE[vendor])) for name in LISTS[vendor])
    errors = min(ERRORS, rows.get("configurations", 0)) if vendor == "itGlue" else 0
    return (2 + math.ceil(longest / AT_ONCE[vendor]) + math.ceil(errors / AT_ONCE[vendor])) * latency / 1000


class PlainClient:
    """What a script with one session does: a page, then the next one, each read with json."""

    def __init__(self, url):
        self.url = urllib.parse.urlparse(url)
        self.connection = http.client.HTTPConnection(self.url.hostname, self.url.port)
        self.requests = 0

    def ask(self, method, path, body=None, headers=None):
        self.requests += 1
        self.connection.request(method, path, body, headers or {})
        return json.loads(self.connection.getresponse().read())


def plain_autotask(line):
    at = line["autotask"]
    client = PlainClient(at["url"])
    headers = {"UserName": at["userName"], "Secret": at["secret"], "ApiIntegrationCode": at["apiIntegrationCode"], "Content-Type": "application/json"}
    rows = 0
    for entity in ["Companies", "ConfigurationItemTypes", "Products", "BillingCodes", "Resources", "UserDefinedFieldDefinitions", "ConfigurationItems", "CompanyLocations"]:
        path = f"/ATServicesRest/V1.0/{entity}/query"
        body = json.dumps({"filter": [{"op": "gte", "field": "id", "value": 0}]})
        while path:
            page = client.ask("POST", path, body, headers)
            rows += len(page["items"])
            following = page["pageDetails"]["nextPageUrl"]
            path = following and following[following.index("/ATServicesRest"):]
    return client.requests, rows


def plain_rmm(line):
    rmm = line["dattoRmm"]
    client = PlainClient(rmm["url"])
    form = urllib.parse.urlencode({"grant_type": "password", "username": rmm["apiKey"], "password": rmm["apiSecretKey"]})
    basic = base64.b64encode(b"public-client:public").decode()
    token = client.ask("POST", "/auth/oauth/token", form, {"Authorization": "Basic " + basic, "Content-Type": "application/x-www-form-urlencoded"})
    headers = {"Authorization": "Bearer " + token["access_token"]}
    rows = 0
    for name in ["sites", "devices", "users"]:
        number = 0
        while True:
            page = client.ask("GET", f"/api/v2/account/{name}?page={number}&max=250", None, headers)
            rows += len(page[name])
            number += 1
            if not page["pageDetails"]["nextPageUrl"]:
                break
    return client.requests, rows


def plain_glue(line):
    glue = line["itGlue"]
    client = PlainClient(glue["url"])
    rows = 0
    for name, include in [("organizations", "adapters_resources"), ("configurations", "adapters_resources,rmm_records"), ("locations", ""), ("configuration_types", ""), ("users", "")]:
        number = 1
        while number:
            query = urllib.parse.urlencode({"page[number]": number, "page[size]": 1000} | ({"include": include} if include else {}))
            page = client.ask("GET", f"/{name}?{query}", None, {"x-api-key": glue["apiKey"]})
            rows += len(page["data"])
            number = page["meta"]["next-page"]
    return client.requests, rows


def measure(trivet, devices, latency):
    process, log, line, cpu, peak = served(trivet, devices, latency)
    try:
        print(f"\n{devices:,} devices, {latency} ms latency; practice before its first answer: {cpu:.1f} s of CPU, {peak:,.0f} MB")
        began = time.monotonic()
        own_cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
        told = json.loads(subprocess.run([trivet, "inventory", "--connect", log.name, "--json"], stdout=subprocess.PIPE).stdout)
        took = time.monotonic() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        own = after.ru_utime + after.ru_stime - own_cpu.ru_utime - own_cpu.ru_stime
        print(f"{'vendor':<12}{'requests':>9}{'floor':>7}{'rows':>9}{'MB':>7}{'seconds':>9}{'floor':>7}")
        for vendor, figures in told["vendors"].items():
            rows = figures["rows"]
            floor = requests_at_least(vendor, rows)
            print(f"{vendor:<12}{figures['requests']:>9}{floor:>7}{sum(rows.values()):>9,.0f}{figures['bytes'] / 1e6:>7.1f}"
                  f"{figures['seconds']:>9.2f}{seconds_at_least(vendor, rows, latency):>7.2f}")
        served_cpu = cpu_of(process.pid) - cpu
        print(f"all of it: {took:.1f} s; CPU {own:.1f} s here and {served_cpu:.1f} s in practice; {told['peakRssBytes'] / 1e6:,.0f} MB here")
        began = time.monotonic()
        before = time.process_time()
        print(f"{'one after the other':<21}{'requests':>9}{'rows':>9}{'seconds':>9}")
        for vendor, read in [("autotask", plain_autotask), ("dattoRmm", plain_rmm), ("itGlue", plain_glue)]:
            start = time.monotonic()
            requests, rows = read(line)
            print(f"{vendor:<21}{requests:>9}{rows:>9,}{time.monotonic() - start:>9.2f}")
        print(f"all of it: {time.monotonic() - began:.1f} s; CPU {time.process_time() - before:.1f} s here")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trivet")
    parser.add_argument("--devices", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--latency", type=int, default=50)
    options = parser.parse_args()
    for devices in options.devices:
        measure(options.trivet, devices, options.latency)


main()
