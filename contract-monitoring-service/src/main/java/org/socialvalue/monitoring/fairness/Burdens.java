package org.socialvalue.monitoring.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.fairness.rules.Load;

/** Adds up in one statement what reporting asks over an authority's running contracts. */
@ApplicationScoped
class Burdens {

  private static final String BY_SIZE =
      """
      with load as (
        select c.particulars->'supplier'->>'size' as size,
               (c.particulars->>'value')::numeric
                 / greatest(1.0 / 12, ((c.particulars->'terms'->>'endsOn')::date
                   - (c.particulars->'terms'->>'startsOn')::date + 1) / 365.25) as yearly,
               count(k.id) as kpis,
               coalesce(sum((k.terms->>'minutesPerReport')::numeric * 12
                 / (60 * (k.terms->>'frequencyMonths')::numeric)), 0) as hours
          from contract c
          left join kpi k on k.contract_id = c.id and k.agreed_version > 0
           and k.stage not in ('WITHDRAWN', 'RETIRED')
         where c.authority_id = ? and c.activated
           and (c.particulars->'terms'->>'endsOn')::date >= ?
         group by c.id)
      select size, count(*), sum(kpis), round(sum(hours), 1),
             round((percentile_cont(0.5) within group (order by hours))::numeric, 1),
             round(sum(yearly), 2)
        from load group by size
       order by array_position(array['MICRO', 'SMALL', 'MEDIUM', 'LARGE'], size)""";

  private final EntityManager db;

  Burdens(EntityManager db) {
    this.db = db;
  }

  List<Load> of(String authority, LocalDate today) {
    return db.unwrap(Session.class)
        .doReturningWork(connection -> read(connection, authority, today));
  }

  private static List<Load> read(Connection connection, String authority, LocalDate today)
      throws SQLException {
    try (var ask = connection.prepareStatement(BY_SIZE)) {
      ask.setString(1, authority);
      ask.setObject(2, today);
      var loads = new ArrayList<Load>();
      try (var row = ask.executeQuery()) {
        while (row.next()) {
          loads.add(
              new Load(
                  Supplier.Size.valueOf(row.getString(1)),
                  row.getLong(2),
                  row.getLong(3),
                  row.getBigDecimal(4),
                  row.getBigDecimal(5),
                  row.getBigDecimal(6)));
        }
      }
      return loads;
    }
  }
}
