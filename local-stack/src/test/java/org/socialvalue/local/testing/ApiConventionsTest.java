package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiConventionsTest {

  private static final String KEPT =
      """
      {"paths": {"/v1/tenders": {
        "get": {"operationId": "listTenders", "tags": ["Tenders"], "summary": "s", "description": "d",
          "security": [{"bearer": []}],
          "parameters": [{"name": "limit", "in": "query", "description": "p"}, {"name": "after", "in": "query", "description": "p"}],
          "responses": {"200": {"description": "A page", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}},
            "401": {"$ref": "#/components/responses/Problem"}}},
        "post": {"operationId": "createTender", "tags": ["Tenders"], "summary": "s", "description": "d",
          "security": [{"bearer": []}],
          "parameters": [{"name": "Idempotency-Key", "in": "header", "description": "p"}],
          "responses": {"201": {"description": "Created", "content": {"application/json": {"schema": {"type": "object"}}}}, "400": {"$ref": "#/components/responses/Problem"}}}}},
       "components": {
         "schemas": {"Page": {"properties": {"items": {}, "next": {}}}},
         "responses": {"Problem": {"description": "Refused", "content": {"application/problem+json": {}}}}}}
      """;

  private static final String BROKEN =
      """
      {"paths": {"/tenders": {
        "get": {"operationId": "list_tenders", "tags": [], "responses": {
          "200": {"description": "A page", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}},
        "post": {"operationId": "same", "tags": ["A", "B"], "summary": "s", "description": "d",
          "responses": {"201": {"description": ""}, "400": {"description": "x", "content": {"text/plain": {}}}}},
        "put": {"operationId": "same", "tags": ["A"], "summary": "s", "description": "d",
          "parameters": [{"name": "dry_run", "in": "query"}],
          "responses": {"404": {"description": "x", "content": {"application/problem+json": {}}}}}}},
       "components": {"schemas": {"Page": {"properties": {"items": {"items": {"properties": {"Bad_Name": {}}}}, "next": {}}}}}}
      """;

  @Test
  void aDocumentThatKeepsThemHasNoViolation() {
    assertThat(ApiConventions.violations(KEPT)).isEmpty();
  }

  @Test
  void eachBreachIsToldAndAllAtOnce() {
    assertThat(ApiConventions.violations(BROKEN))
        .containsExactlyInAnyOrder(
            "/tenders is not under /v1.",
            "GET /tenders has no operationId in lowerCamelCase ('list_tenders').",
            "GET /tenders has 0 tags instead of one.",
            "GET /tenders has no summary.",
            "GET /tenders has no description.",
            "GET /tenders tells no way in which it refuses (4xx).",
            "GET /tenders lists and has no query parameter limit.",
            "GET /tenders lists and has no query parameter after.",
            "GET /tenders asks for no token and isn't marked as public.",
            "POST /tenders has 2 tags instead of one.",
            "POST /tenders does not describe its answer 201.",
            "POST /tenders does not tell the shape of its answer 201.",
            "POST /tenders answers 400 without application/problem+json.",
            "POST /tenders creates and has no header parameter Idempotency-Key.",
            "POST /tenders asks for no token and isn't marked as public.",
            "PUT /tenders has the operationId 'same' of another operation.",
            "PUT /tenders has no 2xx answer.",
            "PUT /tenders has the parameter 'dry_run', which is not camelCase.",
            "PUT /tenders has the parameter 'dry_run', of which neither it nor"
                + " openapi/house-parameters.properties says what it is.",
            "PUT /tenders changes and has no header parameter If-Match.",
            "PUT /tenders asks for no token and isn't marked as public.",
            "Page.items[].Bad_Name is not camelCase.");
  }
}
