-- What an earlier contract said of it: live value, people, evidence.
alter table at_risk_item add column inherited jsonb;
