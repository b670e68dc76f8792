-- The public register. Whoever takes the next number holds this row until its end.
create table register_position (
  one  boolean primary key default true check (one),
  last bigint not null
);
insert into register_position (last) values (0);
revoke insert, delete, truncate on register_position from ${appRole};

-- What came in, with the number of the release that tells it. Releases can be built of it anew.
create table register_fact (
  number  bigint primary key check (number > 0),
  ocid    text not null,
  kind    text not null,
  payload text not null
);
create index register_fact_of_process on register_fact (ocid, number);
revoke update, delete, truncate on register_fact from ${appRole};

-- Releases as they are served, word for word; they go only to be built anew.
create table register_release (
  number     bigint primary key references register_fact,
  release_id text        not null unique,
  ocid       text        not null,
  date       timestamptz not null,
  body       text        not null
);
create index register_release_of_process on register_release (ocid, date, number);
revoke update, truncate on register_release from ${appRole};
