package org.socialvalue.benchmarks.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * A file of as many contracts as one may have, next to one with a tenth of them: whether a contract
 * takes as long in the one as in the other, and how long whoever sends it waits.
 */
public final class LargeEntry {

  private static final int TURNS = 3;
  private static final int MOST = 5_000;
  private static final int FEW = 500;
  private static final int PROMISES = 20;
  private static final String HEAD =
      "Reference,Title,Service area,Supplier ID,Supplier name,Supplier size,Supplier sector,Value,"
          + "Starts on,Ends on,Areas,Promise,Category,Measure,Unit,Target\n";
  private static final String ROW =
      "%s-%d,Day care,day-care,bluebird-cic,Bluebird,MICRO,VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE,"
          + "1000000.50,2024-04-01,2027-03-31,W-1,People meet %d,WIDER_COMMUNITIES,visits,people,8\n";
  private static final Pattern DONE = Pattern.compile("\"result\":\"([A-Z]+)\"");

  private final URI imports;
  private final String cora;
  private final HttpClient http = HttpClient.newHttpClient();

  public LargeEntry(StackAddresses addresses) {
    this.imports = addresses.monitoring().resolve("/v1/contracts/imports");
    this.cora = Tokens.from(addresses.issuer()).token("cora", "wealdshire", "contract-manager");
  }

  /** Prints one table. */
  public void tell(Report report) throws Exception {
    var few = new ArrayList<Double>();
    var many = new ArrayList<Double>();
    var again = new ArrayList<Double>();
    var ofTwenty = new ArrayList<Double>();
    for (int turn = -1; turn < TURNS; turn++) {
      double ofFew = millis(file("F" + turn, FEW, 1), FEW, "ENTERED");
      var largest = file("M" + turn, MOST, 1);
      double ofMany = millis(largest, MOST, "ENTERED");
      double ofAgain = millis(largest, MOST, "UNCHANGED");
      double twenty =
          millis(file("P" + turn, MOST / PROMISES, PROMISES), MOST / PROMISES, "ENTERED");
      if (turn >= 0) {
        few.add(ofFew / FEW);
        many.add(ofMany / MOST);
        again.add(ofAgain / MOST);
        ofTwenty.add(twenty / MOST);
      }
    }
    double peer = median(few);
    line(report, "500 contracts", FEW, peer, peer);
    line(report, "5,000 contracts", MOST, median(many), peer);
    line(report, "5,000 that are there", MOST, median(again), peer);
    line(report, "250 with 20 promises each", MOST, median(ofTwenty), peer);
  }

  private static double median(List<Double> of) {
    Collections.sort(of);
    return of.get(of.size() / 2);
  }

  private static void line(Report report, String what, int rows, double millis, double peer) {
    report.measured("entry", what, millis * rows / 1e3, "s");
    report.measured("entry", what + ", a row / of 500 contracts", millis / peer, "");
  }

  private static String file(String round, int contracts, int promises) {
    return IntStream.range(0, contracts)
        .boxed()
        .flatMap(
            contract ->
                IntStream.range(0, promises)
                    .mapToObj(promise -> ROW.formatted(round, contract, promise)))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private double millis(String file, int contracts, String result)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var answer =
        http.send(
            HttpRequest.newBuilder(imports)
                .header("Authorization", "Bearer " + cora)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file))
                .build(),
            BodyHandlers.ofString());
    double millis = (System.nanoTime() - began) / 1e6;
    long done =
        DONE.matcher(answer.body()).results().filter(m -> m.group(1).equals(result)).count();
    if (answer.statusCode() != 200 || done != contracts) {
      throw new IllegalStateException(
          answer.statusCode()
              + ", "
              + done
              + " "
              + result
              + ": "
              + answer.body().substring(0, Math.min(2000, answer.body().length())));
    }
    return millis;
  }
}
