import createClient, { type Client } from "openapi-fetch";
import type { paths as Evaluation } from "../generated/evaluation.js";
import type { paths as Monitoring } from "../generated/monitoring.js";
import type { paths as Tender } from "../generated/tender.js";

/** What an operation takes as its body, as the document has it. */
export type Body<Paths, Path extends keyof Paths, Method extends keyof Paths[Path]> = Paths[Path][Method] extends {
  requestBody?: { content: { "application/json": infer Content } };
}
  ? Content
  : Paths[Path][Method] extends { requestBody: { content: { "application/json": infer Content } } }
    ? Content
    : never;

/** Where things are: what ./run starts, unless the environment says otherwise. */
const at = {
  tender: process.env.TENDER_URL ?? "http://localhost:8081",
  evaluation: process.env.EVALUATION_URL ?? "http://localhost:8082",
  monitoring: process.env.MONITORING_URL ?? "http://localhost:8083",
  issuer: process.env.ISSUER_URL ?? "http://localhost:8180/local",
};

/** The three services as one person may use them. */
export interface Services {
  tender: Client<Tender>;
  evaluation: Client<Evaluation>;
  monitoring: Client<Monitoring>;
}

const known = new Map<string, Promise<Services>>();

/** The services with the token of a demo user, fetched once. */
export function as(user: string): Promise<Services> {
  const there = known.get(user) ?? signIn(user);
  known.set(user, there);
  return there;
}

async function signIn(user: string): Promise<Services> {
  const answer = await fetch(`${at.issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", username: user, client_id: "demo" }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${token}` };
  return {
    tender: createClient<Tender>({ baseUrl: at.tender, headers }),
    evaluation: createClient<Evaluation>({ baseUrl: at.evaluation, headers }),
    monitoring: createClient<Monitoring>({ baseUrl: at.monitoring, headers }),
  };
}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What was answered, if it was done; else the problem, whole. */
export async function done<Data>(asked: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined || data === null) {
    throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(error, null, 2)}`);
  }
  return data;
}

/** The version that was answered, for If-Match. */
export async function version(asked: Promise<Answered<unknown>>): Promise<string> {
  const { response } = await asked;
  const tag = response.headers.get("ETag");
  if (!response.ok || tag === null) {
    throw new Error(`${response.status} without an ETag from ${response.url}`);
  }
  return tag;
}

/** Asks again until it is so; a minute at most. */
export async function until<Data>(what: string, ask: () => Promise<Data | undefined>): Promise<Data> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`It did not come to it within a minute: ${what}`);
}
