#!/usr/bin/env bash
# One database for each service, with an owner who runs the migrations and an application role that
# can neither alter a table nor step around row-level security. Runs once, on an empty data folder.
set -euo pipefail

create() {
  local name=$1 owner_password=$2 app_password=$3
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set name="$name" --set owner="${name}_owner" --set app="${name}_app" \
    --set owner_password="$owner_password" --set app_password="$app_password" <<'SQL'
create role :"owner" login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role :"app" login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create database :"name" owner :"owner";
revoke connect on database :"name" from public;
grant connect on database :"name" to :"app";
SQL
}

create tender "$TENDER_OWNER_PASSWORD" "$TENDER_APP_PASSWORD"
create evaluation "$EVALUATION_OWNER_PASSWORD" "$EVALUATION_APP_PASSWORD"
create monitoring "$MONITORING_OWNER_PASSWORD" "$MONITORING_APP_PASSWORD"
