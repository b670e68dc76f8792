alter table commissioning_project add column frameworks jsonb not null default
  '[{"code": "kent-adult-social-care", "version": 1},
    {"code": "wales-principles-based-process", "version": 1}]';

alter table commissioning_project alter column frameworks drop default;
