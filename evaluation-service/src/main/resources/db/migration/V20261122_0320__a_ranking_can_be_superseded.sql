-- A ranking stays as it was computed; that another took its place, when and why, is added to it.
alter table competition_ranking drop constraint competition_ranking_competition_id_key;
alter table competition_ranking add number integer not null default 1;
alter table competition_ranking add superseded_by text;
alter table competition_ranking add superseded_at timestamptz;
alter table competition_ranking add superseded_because text;
alter table competition_ranking add unique (competition_id, number);
alter table competition_ranking add check (
  (superseded_at is null) = (superseded_by is null)
  and (superseded_at is null) = (superseded_because is null));

create unique index one_standing_ranking on competition_ranking (competition_id)
  where superseded_at is null;

grant update (version, superseded_by, superseded_at, superseded_because)
  on competition_ranking to ${appRole};
