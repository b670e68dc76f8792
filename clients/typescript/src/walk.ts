// The main journey with the typed client, against the stack that ./run starts: a commission is analysed and planned,
// its tender published, bid for, opened, scored and awarded, and a KPI of the contract is measured.
import * as asked from "./requests.js";
import { as, done, until, version } from "./services.js";

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const says = (words: string) => console.log(`  ${words}`);

async function analyse() {
  const { tender } = await as("amara");
  const project = await done(
    tender.POST("/v1/projects", { body: asked.project({ title: "Homecare, walked by the typed client", begunOn: day(-230) }) }),
  );
  const path = { projectId: project.id };
  const own = { id: project.id };
  const projectVersion = () => version(tender.GET("/v1/projects/{id}", { params: { path: own } }));
  await done(
    tender.PUT("/v1/projects/{id}/consideration", {
      params: { path: own, header: { "If-Match": await projectVersion() } },
      body: asked.consideration({ today: day(0) }),
    }),
  );
  const drawMap = async () =>
    done(
      tender.PUT("/v1/projects/{projectId}/stakeholder-map", {
        params: {
          path,
          header: { "If-Match": await version(tender.GET("/v1/projects/{projectId}/stakeholder-map", { params: { path } })) },
        },
        body: asked.stakeholderMap(),
      }),
    );
  const engage = async (body: ReturnType<typeof asked.engagementWithPeople>) =>
    (await done(tender.POST("/v1/projects/{projectId}/engagements", { params: { path }, body }))).id;
  const providers = await engage(asked.engagementWithProviders({ heldOn: day(-190) }));
  const people = await engage(asked.engagementWithPeople({ heldOn: day(-180) }));
  await drawMap();
  await done(
    tender.PUT("/v1/projects/{projectId}/data-pack", {
      params: {
        path,
        header: { "If-Match": await version(tender.GET("/v1/projects/{projectId}/data-pack", { params: { path } })) },
      },
      body: asked.dataPack({ asOf: day(-200) }),
    }),
  );
  const assess = async (subject: string, marks: [number, number, number, number, number, number]) => {
    const [wellBeing, coProduction, collaboration, prevention, addedValue, sustainability] = marks;
    await done(
      tender.POST("/v1/projects/{projectId}/assessments", {
        params: { path },
        body: asked.assessment({
          subject, wellBeing, coProduction, collaboration, prevention, addedValue, sustainability, people, providers,
        }),
      }),
    );
  };
  await assess("CURRENT", [2, 1, 1, 1, 1, 2]);
  await done(tender.POST("/v1/projects/{projectId}/at-risk", { params: { path }, body: asked.atRisk({ people }) }));
  const atRisk = await done(tender.GET("/v1/projects/{projectId}/at-risk", { params: { path, query: { limit: 500 } } }));
  for (const item of atRisk.items.filter((one) => one.fate === null)) {
    const one = { ...path, id: item.id };
    await done(
      tender.PUT("/v1/projects/{projectId}/at-risk/{id}/fate", {
        params: {
          path: one,
          header: { "If-Match": await version(tender.GET("/v1/projects/{projectId}/at-risk/{id}", { params: { path: one } })) },
        },
        body: { fate: "PROTECT", how: "A small grant, and a line in the terms that rounds leave time for it" },
      }),
    );
  }
  const inherited = await done(tender.GET("/v1/projects/{projectId}/candidates", { params: { path } }));
  for (const { candidate } of inherited.candidates.filter((one) => one.candidate.standing === "CANDIDATE_FOR_CORE")) {
    await done(
      tender.PUT("/v1/projects/{projectId}/candidates/{lineage}", {
        params: { path: { ...path, lineage: candidate.lineage }, header: { "If-Match": await projectVersion() } },
        body: { decision: "DECLINE", reason: "It is to prove itself for one more contract first" },
      }),
    );
  }
  await done(
    tender.POST("/v1/projects/{projectId}/stage-moves", {
      params: { path, header: { "If-Match": await projectVersion() } },
      body: { to: "PLAN", on: day(-120) },
    }),
  );
  says("analysed: two conversations, the data, six marks, nothing at risk without a fate");

  const option = await done(tender.POST("/v1/projects/{projectId}/redesign-options", { params: { path }, body: asked.option() }));
  await assess(option.id, [3, 3, 3, 2, 3, 3]);
  await done(
    tender.POST("/v1/projects/{projectId}/redesign-rounds", {
      params: { path },
      body: { furtherRedesign: false, reason: "It does better on every principle and nobody loses", chosenOption: option.id },
    }),
  );
  await done(
    tender.PUT("/v1/projects/{id}/route", {
      params: { path: own, header: { "If-Match": await projectVersion() } },
      body: asked.route(),
    }),
  );
  const workshop = await engage(asked.planningWorkshop({ heldOn: day(-60) }));
  await drawMap();
  const decide = async (body: ReturnType<typeof asked.jobs>, decision: "SPECIFIED" | "KPI_ONLY", reason: string) => {
    const outcome = await done(tender.POST("/v1/projects/{projectId}/outcomes", { params: { path }, body }));
    const one = { ...path, id: outcome.id };
    await done(
      tender.POST("/v1/projects/{projectId}/outcomes/{id}/decision", {
        params: {
          path: one,
          header: { "If-Match": await version(tender.GET("/v1/projects/{projectId}/outcomes/{id}", { params: { path: one } })) },
        },
        body: asked.decision({ decision, reason, providers: workshop, people }),
      }),
    );
    return outcome.id;
  };
  const jobs = await decide(asked.jobs({ today: day(0) }), "SPECIFIED", "Both sides asked for it");
  const qualifications = await decide(asked.qualifications({ today: day(0) }), "KPI_ONLY", "Wanted in the contract; not scored");
  says("planned: a redesign, the route, two outcomes decided on");
  return { project: project.id, jobs, qualifications };
}

async function publish(design: { project: string; jobs: string; qualifications: string }) {
  const { tender } = await as("ben");
  const bidsDueBy = new Date(Math.ceil(Date.now() / 1000) * 1000 + 10_000).toISOString().replace(".000", "");
  const startsOn = `${day(-420).slice(0, 7)}-01`;
  const years = (count: number) => `${Number(startsOn.slice(0, 4)) + count}${startsOn.slice(4)}`;
  const draft = await done(
    tender.POST("/v1/projects/{projectId}/tenders", {
      params: { path: { projectId: design.project } },
      body: asked.tender({
        jobs: design.jobs, qualifications: design.qualifications, bidsDueBy, startsOn, endsOn: years(3), firstReviewOn: years(1),
      }),
    }),
  );
  const path = { id: draft.id };
  await done(
    tender.POST("/v1/tenders/{id}/publication", {
      params: { path, header: { "If-Match": await version(tender.GET("/v1/tenders/{id}", { params: { path } })) } },
      body: { acknowledgements: [{ code: "DATES_HOLD", reason: "The service runs already; the contract puts it on paper" }] },
    }),
  );
  says(`published: bids are due by ${bidsDueBy}`);
  return { id: draft.id, bidsDueBy, startsOn };
}

async function bid(competition: string) {
  const { evaluation } = await as("olive");
  const open = await until("the competition is open", async () => {
    const { data, response } = await evaluation.GET("/v1/competitions/{id}", { params: { path: { id: competition } } });
    return response.ok ? data : undefined;
  });
  const jobs = open.tender.requirements.find((one) => one.questionId === "Q3");
  if (jobs === undefined) {
    throw new Error("The competition shows no requirement for Q3");
  }
  const draft = await done(
    evaluation.POST("/v1/competitions/{id}/bids", { params: { path: { id: competition } }, body: asked.bid({ jobs: jobs.id }) }),
  );
  const path = { bidId: draft.bidId };
  const receipt = await done(
    evaluation.POST("/v1/bids/{bidId}/submission", {
      params: { path, header: { "If-Match": await version(evaluation.GET("/v1/bids/{bidId}", { params: { path } })) } },
      body: {},
    }),
  );
  if (!("sha256" in receipt)) {
    throw new Error("The bid was checked and not submitted");
  }
  says(`bid: submitted, SHA-256 ${receipt.sha256.slice(0, 16)}…`);
  return draft.bidId;
}

async function evaluate(competition: string, bidId: string, bidsDueBy: string) {
  await until("the deadline", async () => (Date.now() > Date.parse(bidsDueBy) + 300 ? true : undefined));
  const path = { id: competition };
  for (const officer of ["ben", "chloe"]) {
    const { evaluation } = await as(officer);
    await done(evaluation.POST("/v1/competitions/{id}/opening", { params: { path } }));
  }
  says("opened by two officers");
  const { evaluation } = await as("ben");
  await done(evaluation.PUT("/v1/competitions/{id}/panel", { params: { path }, body: asked.panel() }));
  for (const evaluator of ["dev", "esme", "farid"]) {
    const { evaluation: own } = await as(evaluator);
    await done(own.PUT("/v1/competitions/{id}/panel/declarations/mine", { params: { path }, body: { conflicts: [] } }));
    for (const questionId of ["Q1", "Q2", "Q3", "Q4"]) {
      await done(
        own.PUT("/v1/bids/{bidId}/questions/{questionId}/scores/mine", {
          params: { path: { bidId, questionId } },
          body: { mark: 4, reason: "good; it says who does what, and shows where it has worked" },
        }),
      );
    }
    await done(own.POST("/v1/competitions/{id}/scores/submission", { params: { path } }));
  }
  await done(evaluation.POST("/v1/competitions/{id}/ranking", { params: { path } }));
  const ranking = await done(evaluation.GET("/v1/competitions/{id}/ranking", { params: { path } }));
  const first = ranking.lots.find((lot) => lot.lotId === "LOT-1")?.entries[0];
  says(`scored by three and ranked: ${first?.bidderName} leads LOT-1 with ${first?.total} points`);
}

async function award(competition: string, bidId: string) {
  const ben = (await as("ben")).evaluation;
  const decided = await done(
    ben.POST("/v1/competitions/{id}/awards", {
      params: { path: { id: competition } },
      body: { lotId: "LOT-1", bidId, reason: "Most points for the lot by the published award model" },
    }),
  );
  if (!("id" in decided)) {
    throw new Error("The award was checked and not decided");
  }
  const path = { id: decided.id };
  const present = async () => ({ "If-Match": await version(ben.GET("/v1/awards/{id}", { params: { path } })) });
  const chloe = (await as("chloe")).evaluation;
  await done(chloe.POST("/v1/awards/{id}/approval", { params: { path, header: await present() } }));
  const final = await done(ben.POST("/v1/awards/{id}/finalisation", { params: { path, header: await present() } }));
  says(`award: ${final.status}`);
}

async function deliver(competition: string, startsOn: string) {
  const cora = (await as("cora")).monitoring;
  const olive = (await as("olive")).monitoring;
  const contract = await until("the contract is drafted", async () => {
    const page = await done(cora.GET("/v1/contracts", { params: { query: { limit: 500 } } }));
    return page.items.find((one) => one.competitionId === competition);
  });
  const path = { id: contract.id };
  for (const commitment of await done(cora.GET("/v1/contracts/{id}/commitments", { params: { path } }))) {
    const one = { id: commitment.id };
    const present = async () => ({ "If-Match": await version(cora.GET("/v1/commitments/{id}", { params: { path: one } })) });
    if (!commitment.counted) {
      await done(
        cora.POST("/v1/commitments/{id}/waiver", {
          params: { path: one, header: await present() },
          body: { reason: "It lands outside the relevant area; the provider keeps it as its own" },
        }),
      );
      await done(olive.POST("/v1/commitments/{id}/waiver/assent", { params: { path: one, header: await present() } }));
    } else if (commitment.promise.measure.kind === "NARRATIVE" && commitment.state !== "STORY") {
      if (commitment.proposal === null) {
        await done(
          cora.PUT("/v1/commitments/{id}/treatment", {
            params: { path: one, header: await present() },
            body: { treatment: "STORY", reason: "No number does it justice" },
          }),
        );
      }
      await done(olive.POST("/v1/commitments/{id}/treatment/assent", { params: { path: one, header: await present() } }));
    }
  }
  const kpis = await done(cora.GET("/v1/contracts/{id}/kpis", { params: { path } }));
  const share = Math.floor(100 / kpis.length);
  for (const [index, kpi] of kpis.entries()) {
    const one = { id: kpi.id };
    const present = async () => ({ "If-Match": await version(cora.GET("/v1/kpis/{id}", { params: { path: one } })) });
    await done(
      cora.PUT("/v1/kpis/{id}", {
        params: { path: one, header: await present() },
        body: { ...kpi.terms, weight: index === 0 ? 100 - share * (kpis.length - 1) : share },
      }),
    );
  }
  for (const kpi of kpis) {
    const one = { id: kpi.id };
    for (const side of [cora, olive]) {
      await done(
        side.POST("/v1/kpis/{id}/agreement", {
          params: {
            path: one,
            header: { "If-Match": await version(side.GET("/v1/kpis/{id}", { params: { path: one } })) },
          },
        }),
      );
    }
  }
  const header = { "If-Match": await version(cora.GET("/v1/contracts/{id}", { params: { path } })) };
  const check = await done(
    cora.POST("/v1/contracts/{id}/activation", { params: { path, query: { validateOnly: true }, header }, body: {} }),
  );
  const advice = "findings" in check ? check.findings.filter((finding) => finding.effect === "ADVISE") : [];
  await done(
    cora.POST("/v1/contracts/{id}/activation", {
      params: { path, header },
      body: {
        acknowledgements: advice.map(({ code, subject }) => ({
          code, subject, reason: "Both sides looked at it and find it bearable",
        })),
      },
    }),
  );
  says(`contract: active, with ${kpis.length} KPIs that both sides agreed on`);
  const jobs = kpis.find((kpi) => kpi.terms.name.includes("sustained jobs"));
  if (jobs === undefined) {
    throw new Error("No KPI about sustained jobs");
  }
  await done(
    olive.POST("/v1/kpis/{id}/measurements", {
      params: { path: { id: jobs.id } },
      body: {
        from: startsOn, to: day(-1), value: 1,
        attribution: {
          ourDoing: "PART", sharePercent: 50, wouldHaveHappenedAnywayPercent: 0,
          explanation: "One starter; the youth service found her",
        },
        evidence: "Payroll, and what she says of it",
      },
    }),
  );
  const status = await done(cora.GET("/v1/contracts/{id}/status", { params: { path } }));
  for (const line of status.required) {
    says(`measured: ${line.name}: ${line.status}, net ${line.net}`);
  }
}

console.log("The main journey, with the typed client");
const design = await analyse();
const tender = await publish(design);
const bidId = await bid(tender.id);
await evaluate(tender.id, bidId, tender.bidsDueBy);
await award(tender.id, bidId);
await deliver(tender.id, tender.startsOn);
console.log("walked");
