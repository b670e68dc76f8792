package org.socialvalue.kit.audit.check;

import java.util.function.Consumer;

/** Counts what was looked at, and hands on each fault as it is found. */
public final class Found {

  private final Consumer<Fault> told;
  private long chains;
  private long entries;
  private long letGo;
  private long anchored;
  private long faults;

  public Found(Consumer<Fault> told) {
    this.told = told;
  }

  void chain() {
    chains++;
  }

  void entry() {
    entries++;
  }

  /** An entry whose words are gone, as a later one says. */
  void letGo() {
    letGo++;
  }

  /** An end of a chain that a checkpoint vouches for. */
  void anchor() {
    anchored++;
  }

  void fault(Fault fault) {
    faults++;
    told.accept(fault);
  }

  public long chains() {
    return chains;
  }

  public long entries() {
    return entries;
  }

  public long entriesLetGo() {
    return letGo;
  }

  public long anchored() {
    return anchored;
  }

  public long faults() {
    return faults;
  }
}
