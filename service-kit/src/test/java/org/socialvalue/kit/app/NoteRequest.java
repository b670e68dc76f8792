package org.socialvalue.kit.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record NoteRequest(
    @NotNull @Size(min = 1, max = 20) String text,
    @Nullable LocalDate on,
    @Nullable BigDecimal amount,
    @Nullable @Valid List<@Valid Line> lines) {

  public record Line(@NotNull @Size(max = 5) String name, int number) {}
}
