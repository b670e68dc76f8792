package org.socialvalue.monitoring.proxy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Shows a proxy beside a KPI.
 *
 * @param reason why its value fits what the KPI counts
 */
public record PutProxy(@NotNull UUID proxyId, @NotBlank @Size(max = 2000) String reason) {}
