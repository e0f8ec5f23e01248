"""A whole session with LangGraph's server from Python: an interview, a no, a yes with its story, a way back to another story, a plan and the page.

It uses nothing but the interrupts and the standard library; `Client` sends what LangGraph's own package `langgraph-sdk` sends.

    npm run studio
    python3 examples/python/main.py http://127.0.0.1:2024
"""

import json
import sys
import urllib.request
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


class Client:
    """The calls of `langgraph_sdk.get_sync_client` that are used here."""

    def __init__(self, url):
        self.url = url

    def create_thread(self):
        return self.send("POST", "/threads", {})["thread_id"]

    def wait(self, thread, graph, **given):
        """`client.runs.wait`: runs to the next interrupt, or to the end."""
        ran = self.send("POST", f"/threads/{thread}/runs/wait", {"assistant_id": graph, **given})
        if "__error__" in ran:
            raise RuntimeError(ran["__error__"])
        return ran

    def stream(self, thread, graph, **given):
        """`client.runs.stream`: the name and the data of each event."""
        with self.open("POST", f"/threads/{thread}/runs/stream", {"assistant_id": graph, **given}) as answer:
            name, data = "", ""
            for line in (raw.decode().rstrip("\r\n") for raw in answer):
                if line.startswith("event:"):
                    name = line[6:].strip()
                elif line.startswith("data:"):
                    data += line[5:].strip()
                elif line == "" and name:
                    yield name, json.loads(data) if data else None
                    name, data = "", ""

    def state(self, thread):
        return self.send("GET", f"/threads/{thread}/state")

    def history(self, thread):
        return self.send("POST", f"/threads/{thread}/history", {"limit": 100})

    def go_back(self, thread, checkpoint):
        """`client.threads.update_state` without values: the head of a new branch, at an earlier checkpoint."""
        return self.send("POST", f"/threads/{thread}/state", {"values": None, "checkpoint": checkpoint})["checkpoint"]

    def send(self, method, path, body=None):
        with self.open(method, path, body) as answer:
            return json.load(answer)

    def open(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {} if data is None else {"Content-Type": "application/json"}
        return urllib.request.urlopen(urllib.request.Request(self.url + path, data, headers, method=method), timeout=120)


def asked(ran):
    """The ask at which a thread waits; None if it has ended."""
    interrupts = ran.get("__interrupt__") or [one for task in ran.get("tasks", []) for one in task["interrupts"]]
    return interrupts[0]["value"] if interrupts else None


client = Client(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:2024")
documents = {
    "resume_text": (SAMPLES / "nurse-amina-okafor.txt").read_text(encoding="utf-8"),
    "job_text": (SAMPLES / "job-staff-nurse-emergency.txt").read_text(encoding="utf-8"),
}
interview = client.wait(client.create_thread(), "interview", input=documents)
gaps = {gap["gap_id"]: gap for gap in interview["gaps"]}
print(f"{len(gaps)} gaps, {len(interview['questions'])} questions")


def begin(words):
    """Begins the question about a gap, and returns its thread and its first ask."""
    [gap_id] = [one for one, gap in gaps.items() if words in gap["title"]][:1]
    question = next(one for one in interview["questions"] if gap_id in one.get("gap_ids", [one["gap_id"]]))
    gap, *rest = [gaps[one] for one in question.get("gap_ids", [question["gap_id"]])]
    thread = client.create_thread()
    return thread, asked(client.wait(thread, "answer", input={**documents, "gap": gap, "rest": rest, "question": question}))


def reply(thread, resume, graph="answer"):
    return client.wait(thread, graph, command={"resume": resume})


def confirmed(thread):
    """Says of every open sentence that it is so, if any is, and prints how the question ended."""
    ask = asked(client.state(thread))
    if ask:
        print("asks:", ask["kind"])
        reply(thread, {"kind": "confirm", "claims": {claim["claim_id"]: True for claim in ask["claims"]}})
    values = client.state(thread)["values"]
    print("ended:", values["outcome"], values["draft"]["bullets"])


thread, _ = begin("Triage")
print("no:", reply(thread, "no")["outcome"])

thread, _ = begin("deteriorating")
form = asked(reply(thread, "yes"))
print("asks:", form["kind"], [field["id"] for field in form["fields"] if field["required"]])
told = {"story": "A patient's NEWS2 went from 3 to 7. I repeated the observations and rang the registrar with SBAR."}
kinds = {name for name, _ in client.stream(thread, "answer", command={"resume": {"kind": "details", "values": told}}, stream_mode=["updates", "messages-tuple", "custom"])}
print("streamed:", sorted(kinds - {"metadata"}))
confirmed(thread)

# Back to the form, with another story. What was written before is kept as a branch.
at = next(one["checkpoint"] for one in client.history(thread) if (ask := asked(one)) and ask["kind"] == "details")
client.wait(thread, "answer", checkpoint=client.go_back(thread, at))
other = {"story": "I called the outreach team within four minutes for a deteriorating patient whose NEWS2 was 9 and started the oxygen."}
reply(thread, {"kind": "details", "values": other})
confirmed(thread)

thread, _ = begin("Advanced Life Support")
plan = asked(reply(thread, "willing_to_learn"))
print("plan:", reply(thread, plan["example"])["outcome"], len(plan["resources"]))

[assistant] = client.send("POST", "/assistants/search", {"graph_id": "document", "limit": 1})
shown = client.send("GET", f"/assistants/{assistant['assistant_id']}/schemas")["input_schema"]["properties"]
filled_in = {name: field.get("default") for name, field in shown.items()}
thread = client.create_thread()
page = client.wait(thread, "document", input={**filled_in, **documents, "document": "page", "fields": []})
while ask := asked(page):
    page = reply(thread, ask["example"], "document")
print("page:", page["outcome"])
