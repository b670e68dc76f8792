-- What each figure counted, from when on, so that what was told of small numbers of people is not
-- told again in another way (decision 0050). A KPI whose figures came one period after the other and
-- stayed as they were needs no list: its figures say it. Its list begins with the first figure that
-- comes late, is corrected or queried, and goes on from there, whichever way figures come in.
create table figure_change (
  id             bigint generated always as identity primary key,
  kpi_id         uuid    not null references kpi,
  measurement_id uuid    not null references measurement,
  -- Last day of the latest period on record by then.
  stands_on      date    not null,
  counts         numeric not null
);

create index figure_change_of_kpi on figure_change (kpi_id, stands_on, id);
revoke insert, update, delete on figure_change from ${appRole};

create function figure_counts(
  stage text, net numeric, response_percent numeric, least_response_percent numeric)
returns numeric language sql immutable as $$
  select case when stage = 'QUERIED' or response_percent < least_response_percent then 0 else net end
$$;

create function list_late_figures() returns trigger
language plpgsql security definer set search_path from current as $$
declare
  listed uuid[];
begin
  select array_agg(came.kpi_id) into listed
    from (select kpi_id, min(period_to) as first_to, count(*) as figures
            from fresh group by kpi_id) came
    join kpi k on k.id = came.kpi_id and k.reckoned = 'SUM'
   where exists (select from figure_change c where c.kpi_id = came.kpi_id)
      or came.figures < (select count(*) from measurement m
                          where m.kpi_id = came.kpi_id and m.period_to >= came.first_to);
  if listed is null then
    return null;
  end if;
  insert into figure_change (kpi_id, measurement_id, stands_on, counts)
  select m.kpi_id, m.id, m.period_to,
         figure_counts(m.stage, m.net, m.response_percent, k.least_response_percent)
    from measurement m
    join kpi k on k.id = m.kpi_id
   where m.kpi_id = any (listed)
     and not exists (select from fresh f where f.id = m.id)
     and not exists (select from figure_change c where c.kpi_id = m.kpi_id)
   order by m.period_to;
  insert into figure_change (kpi_id, measurement_id, stands_on, counts)
  select f.kpi_id, f.id,
         greatest(f.period_to, latest.stands_on),
         figure_counts(f.stage, f.net, f.response_percent, k.least_response_percent)
    from fresh f
    join kpi k on k.id = f.kpi_id
   cross join lateral (
     select c.stands_on from figure_change c
      where c.kpi_id = f.kpi_id order by c.stands_on desc limit 1) latest
   where f.kpi_id = any (listed)
   order by f.period_to;
  return null;
end $$;

create trigger list_late_figures after insert on measurement
  referencing new table as fresh
  for each statement execute function list_late_figures();

create function list_changed_figure() returns trigger
language plpgsql security definer set search_path from current as $$
declare
  least_response numeric;
begin
  select least_response_percent into least_response
    from kpi where id = new.kpi_id and reckoned = 'SUM';
  if not found then
    return null;
  end if;
  if not exists (select from figure_change where kpi_id = new.kpi_id) then
    insert into figure_change (kpi_id, measurement_id, stands_on, counts)
    select m.kpi_id, m.id, m.period_to,
           figure_counts(m.stage, m.net, m.response_percent, least_response)
      from (select id, kpi_id, period_to, stage, net, response_percent
              from measurement where kpi_id = new.kpi_id and id <> new.id
            union all
            select old.id, old.kpi_id, old.period_to, old.stage, old.net, old.response_percent) m
     order by m.period_to;
  end if;
  insert into figure_change (kpi_id, measurement_id, stands_on, counts)
  values (new.kpi_id, new.id,
          greatest(new.period_to,
                   (select max(stands_on) from figure_change where kpi_id = new.kpi_id)),
          figure_counts(new.stage, new.net, new.response_percent, least_response));
  return null;
end $$;

create trigger list_changed_figure after update on measurement
  for each row
  when (old.net <> new.net or old.period_to <> new.period_to
        or (old.stage = 'QUERIED') <> (new.stage = 'QUERIED')
        or old.response_percent is distinct from new.response_percent)
  execute function list_changed_figure();
