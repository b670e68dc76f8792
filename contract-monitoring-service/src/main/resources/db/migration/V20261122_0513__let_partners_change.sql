alter table variation
  drop constraint variation_kind_check,
  add constraint variation_kind_check
    check (kind in ('EXTENSION', 'EARLY_END', 'VALUE_CHANGE', 'NOVATION', 'PARTNER_CHANGE'));
