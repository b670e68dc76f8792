create table principle_set (
  id           uuid   primary key,
  version      bigint not null,
  authority_id text   not null,
  number       int    not null check (number > 0),
  principles   jsonb  not null,
  scale        jsonb  not null,
  unique (authority_id, number)
);

-- What was scored was scored on these.
revoke update, delete on principle_set from ${appRole};

-- The default of every authority without its own. The scale is the product's choice.
insert into principle_set (id, version, authority_id, number, principles, scale) values
  ('00000000-0000-7000-8000-000000000001', 0, '*', 1, '[
    {"code": "WELL_BEING_OUTCOMES", "title": {"en": "Well-being outcomes", "easyRead": "A good life"}},
    {"code": "CO_PRODUCTION", "title": {"en": "Co-production, voice and control", "easyRead": "Doing it together"}},
    {"code": "COLLABORATION", "title": {"en": "Collaboration", "easyRead": "Working with others"}},
    {"code": "PREVENTION", "title": {"en": "Prevention and less dependency", "easyRead": "Staying independent"}},
    {"code": "ADDED_VALUE", "title": {"en": "Added social, environmental and economic value", "easyRead": "Doing more good"}},
    {"code": "SUSTAINABILITY", "title": {"en": "Financial sustainability", "easyRead": "Money that lasts"}}]',
  '{"min": 0, "max": 4, "meanings": [
    {"mark": 0, "meaning": "Nothing shows it"},
    {"mark": 1, "meaning": "It shows now and then, by the efforts of single people"},
    {"mark": 2, "meaning": "It shows in parts of the service"},
    {"mark": 3, "meaning": "It shows throughout, with evidence"},
    {"mark": 4, "meaning": "It shows throughout and grows, and those who use the service confirm it"}]}');

create table principle_score (
  id             uuid        primary key,
  version        bigint      not null,
  contract_id    uuid        not null references contract,
  set_id         uuid        not null references principle_set,
  scored_on      date        not null,
  marks          jsonb       not null,
  scale          jsonb       not null,
  scored_by      text        not null,
  scored_by_name text        not null,
  scored_at      timestamptz not null
);

create index principle_score_of_contract on principle_score (contract_id, id);
