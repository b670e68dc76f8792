create table monitoring_policy (
  authority_id text  not null,
  version      int   not null,
  document     jsonb not null,
  primary key (authority_id, version)
);

-- The default of every authority without its own. The figures are the product's choice.
insert into monitoring_policy (authority_id, version, document) values ('*', 1, '{
  "hoursPerYear": {"MICRO": 12, "SMALL": 24, "MEDIUM": 60, "LARGE": 120},
  "costPerHour": 25,
  "mostShareOfValuePercent": 0.5,
  "methodsBeyondSmallProviders": ["SOCIAL_RETURN_ON_INVESTMENT", "EVALUATION_STUDY"]
}');
