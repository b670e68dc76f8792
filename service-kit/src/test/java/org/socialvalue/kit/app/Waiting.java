package org.socialvalue.kit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Requests that hold their threads until they are let go. */
@Path("/held")
@PermitAll
public class Waiting {

  public static final AtomicInteger HELD = new AtomicInteger();
  public static final CountDownLatch LET_GO = new CountDownLatch(1);

  @GET
  @Operation(hidden = true)
  public String hold() throws InterruptedException {
    HELD.incrementAndGet();
    LET_GO.await();
    return "let go";
  }
}
