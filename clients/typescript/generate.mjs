// Makes the types of the client from the services' OpenAPI documents, into generated/. They are not kept: the
// documents are, and a build makes the types from them in two seconds.
import { mkdir, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const services = { tender: "tender-service", evaluation: "evaluation-service", monitoring: "contract-monitoring-service" };

await mkdir(new URL("generated/", import.meta.url), { recursive: true });
for (const [name, service] of Object.entries(services)) {
  const types = await openapiTS(new URL(`../../docs/openapi/${service}.yaml`, import.meta.url), { alphabetize: true });
  await writeFile(new URL(`generated/${name}.ts`, import.meta.url), astToString(types));
}
