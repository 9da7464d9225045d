/**
 * `/api/v1/openapi.json`: all routes for programs, as OpenAPI 3.1 tells them, made of the routes themselves and of the
 * schemas of their answers.
 */
import { json } from "../http/exchange.ts";
import type { Parameter, Route, RouteTold } from "../http/router.ts";
import { SCHEMAS, type SchemaName } from "../schemas/schemas.ts";
import { dataRoute } from "./data-route.ts";
import { MEDIA } from "./formats.ts";

/** The route that tells of `others`, and of itself. */
export function openapiRoute(others: readonly Route[]): Route {
  const route: Route = dataRoute({
    method: "GET",
    path: "/api/v1/openapi.json",
    needs: "nothing",
    told: {
      about: "this document",
      parameters: [],
      answers: { [MEDIA.json]: undefined },
    },
    reply: () => json(openapi([...others, route])),
  });
  return route;
}

export function openapi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path: pattern, method, told } of routes) {
    if (!told) continue;
    const path = pattern.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(told, path) };
  }
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "qtrail",
      version: "1",
      summary: "What became of mail, as the logs of a qmail server tell it",
      description:
        "Every answer is that of a command, with its words and values; docs/api.md has examples. It only reads.",
    },
    paths,
    components: { schemas: SCHEMAS },
  };
}

function operationOf({ about, parameters, answers, takes }: RouteTold, path: string): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    summary: about,
    parameters: [...named, ...parameters.map(parameterOf)],
    ...(takes && {
      requestBody: {
        required: true,
        content: Object.fromEntries(takes.map((type) => [type, {}])),
      },
    }),
    responses: {
      200: { description: about, content: contentOf(answers) },
      default: {
        description: "what is wrong",
        content: { "application/problem+json": { schema: referenceTo("problem") } },
      },
    },
  };
}

function parameterOf(parameter: Parameter): object {
  const { name, about, type, choices, least, most, usual, isRepeated } = parameter;
  const value = {
    type,
    ...(choices && { enum: choices }),
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
    ...(usual !== undefined && { default: usual }),
  };
  return {
    name,
    in: "query",
    description: about,
    schema: isRepeated ? { type: "array", items: value } : value,
  };
}

function contentOf(answers: RouteTold["answers"]): object {
  return Object.fromEntries(
    Object.entries(answers).map(([type, name]) => [
      type,
      name === undefined ? {} : { schema: referenceTo(name) },
    ]),
  );
}

function referenceTo(name: SchemaName): object {
  return { $ref: `#/components/schemas/${name}` };
}
