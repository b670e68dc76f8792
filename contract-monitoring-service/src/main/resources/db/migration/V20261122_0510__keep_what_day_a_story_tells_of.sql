-- A statement tells of its year: a story of a later one is not in it. Those told before tell of the day
-- on which they were told, or of the contract's last where they came after it.
alter table story add column tells_of date not null default current_date;

update story s
   set tells_of = least(
         (uuid_extract_timestamp(s.id) at time zone 'Europe/London')::date, c.ends_on)
  from contract c
 where c.id = s.contract_id;
