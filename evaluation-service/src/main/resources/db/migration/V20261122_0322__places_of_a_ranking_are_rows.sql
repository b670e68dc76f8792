-- One row for each bid and lot, so that a page of a long ranking reads what it shows.
-- "kept" holds what the place rests on in short, "answers" each agreed mark with its reasons.
create table ranking_place (
  ranking_id  uuid    not null references competition_ranking,
  lot_id      text    not null,
  position    integer not null,
  bid_id      uuid    not null references bid,
  bidder      text    not null,
  bidder_name text    not null,
  rank        integer,
  total       text,
  tie         text    not null,
  kept        jsonb   not null,
  answers     jsonb   not null,
  primary key (ranking_id, lot_id, position),
  unique (ranking_id, lot_id, bid_id)
);

revoke update, delete on ranking_place from ${appRole};

-- Who came to each stage and who was compared with whom: read only when it is asked for.
create table ranking_stages (
  ranking_id uuid  not null references competition_ranking,
  lot_id     text  not null,
  stages     jsonb not null,
  primary key (ranking_id, lot_id)
);

revoke update, delete on ranking_stages from ${appRole};

insert into ranking_place
select r.id, lot ->> 'lotId', entry.position, (entry.it ->> 'bidId')::uuid,
       entry.it ->> 'bidder', entry.it ->> 'bidderName', (entry.it ->> 'rank')::integer,
       entry.it ->> 'exactTotal', entry.it ->> 'tie',
       jsonb_build_object('sections', entry.it -> 'sections', 'out', entry.it -> 'out',
         'price', case when jsonb_typeof(entry.it -> 'price') = 'object' then
           jsonb_build_object('price', entry.it -> 'price' -> 'bid',
             'lowest', entry.it -> 'price' ->> 'lowest',
             'formula', entry.it -> 'price' ->> 'formula', 'working', '', 'figures', '[]'::jsonb,
             'share', '0', 'points', entry.it -> 'price' ->> 'points',
             'maximum', entry.it -> 'price' ->> 'maximum') end),
       (select coalesce(jsonb_agg(jsonb_build_object('questionId', q ->> 'questionId',
                 'mark', q ->> 'exactMark', 'from', q ->> 'markFrom',
                 'worthNothing', (q ->> 'points')::numeric = 0, 'reasons', q -> 'reasons')), '[]')
          from jsonb_array_elements(entry.it -> 'questions') q)
  from competition_ranking r
 cross join jsonb_array_elements(r.lots) lot
 cross join jsonb_array_elements(lot -> 'entries') with ordinality entry (it, position);

update competition_ranking
   set lots = (select coalesce(jsonb_agg((lot - 'entries')
                      || jsonb_build_object('bids', jsonb_array_length(lot -> 'entries'))), '[]')
                 from jsonb_array_elements(lots) lot);
