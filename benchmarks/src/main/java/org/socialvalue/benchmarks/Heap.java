package org.socialvalue.benchmarks;

import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;

/** The heap of a service that runs on this machine, asked over JMX. */
public final class Heap {

  private final MemoryMXBean memory;
  private final List<MemoryPoolMXBean> pools;

  private Heap(MemoryMXBean memory, List<MemoryPoolMXBean> pools) {
    this.memory = memory;
    this.pools = pools;
  }

  /** That of the service which this process has started. */
  @SuppressWarnings("BanJNDI") // the address is that of a process of our own
  public static Heap of(Service service) throws Exception {
    var process =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains(service.module()))
            .findFirst()
            .orElseThrow();
    var machine = VirtualMachine.attach(String.valueOf(process.pid()));
    var server =
        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))
            .getMBeanServerConnection();
    return new Heap(
        ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class),
        ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class));
  }

  /** What it may have at most, in megabytes. */
  public long most() {
    return memory.getHeapMemoryUsage().getMax() / 1_000_000;
  }

  /** Collects, and gives what lives, in megabytes. */
  public double live() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / 1e6;
  }

  /**
   * Collects, and tells what lives; and what the old generation had at most since the last time.
   */
  public void tell(Report report, String after) {
    var old =
        pools.stream()
            .filter(pool -> pool.getName().contains("Tenured") || pool.getName().contains("Old"))
            .findFirst()
            .orElseThrow();
    long peak = old.getPeakUsage().getUsed();
    memory.gc();
    old.resetPeakUsage();
    report.measured(
        "marking", after + ", heap live", memory.getHeapMemoryUsage().getUsed() / 1e6, "MB");
    report.measured("marking", after + ", old generation at most", peak / 1e6, "MB");
  }
}
