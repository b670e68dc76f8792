-- Each fact is entered once, however often it comes.
alter table register_fact add column identity text;

update register_fact
   set identity = case kind
         when 'MARKET_TOLD' then 'market/' || (payload::jsonb ->> 'at')
         when 'TENDER_OUT' then 'tender/' || (payload::jsonb #>> '{notice,tender,tenderVersion}')
         when 'TENDER_CHANGED' then 'tender/' || (payload::jsonb #>> '{notice,tender,tenderVersion}')
         when 'TENDER_GIVEN_UP' then 'given-up'
         when 'LOT_AWARDED' then 'award/' || (payload::jsonb #>> '{award,awardId}')
       end;

alter table register_fact alter column identity set not null;
create unique index register_fact_entered_once on register_fact (ocid, identity);
