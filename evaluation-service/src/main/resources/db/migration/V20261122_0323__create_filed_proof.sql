-- What was proven of a ranking, filed with the award of a lot: the very text that its hash is of.
create table filed_proof (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  ranking_id     uuid        not null references competition_ranking,
  lot_id         text        not null,
  filed_by       text        not null,
  filed_at       timestamptz not null,
  sha256         text        not null,
  content        text        not null,
  unique (ranking_id, lot_id)
);

create index filed_proof_of_competition on filed_proof (competition_id, id);
revoke update, delete on filed_proof from ${appRole};
