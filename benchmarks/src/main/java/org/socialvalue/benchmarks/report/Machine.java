package org.socialvalue.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What figures are from.
 *
 * @param cores that this JVM may use
 * @param memoryMegabytes of the machine
 * @param load its average of the minute before; more than the cores is a machine that others use
 */
public record Machine(int cores, long memoryMegabytes, String system, String jdk, double load) {

  static Machine now() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / 1_000_000,
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        Runtime.version().toString(),
        Math.round(system.getSystemLoadAverage() * 100) / 100.0);
  }

  @Override
  public String toString() {
    return "%d cores, %,d MB, %s, JDK %s; load when it began: %.1f"
        .formatted(cores, memoryMegabytes, system, jdk, load);
  }
}
