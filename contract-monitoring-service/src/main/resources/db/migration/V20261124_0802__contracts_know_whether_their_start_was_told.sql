alter table contract add column start_told_at timestamptz;

-- What a sweep looks for: contracts that began before anybody was told of it.
create index contract_start_untold on contract (id) where activated and start_told_at is null;
