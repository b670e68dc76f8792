package org.socialvalue.kit.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Deprecating;

/** The methods behind the operations of a document, found by their operationId. */
final class Endpoints {

  private final Map<String, Method> methods = new HashMap<>();

  static Endpoints in(IndexView index) {
    var endpoints = new Endpoints();
    index.getAnnotations(Path.class).stream()
        .map(path -> path.target())
        .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
        .map(target -> load(target.asClass().name().toString()))
        .flatMap(resource -> Arrays.stream(resource.getMethods()))
        .forEach(endpoints::keep);
    return endpoints;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(Method method) {
    var operation = method.getAnnotation(Operation.class);
    if (operation != null && !operation.operationId().isEmpty()) {
      methods.put(operation.operationId(), method);
    }
  }

  /** Who may call it; empty where anybody may. */
  List<String> roles(@Nullable String operationId) {
    var method = methods.get(operationId);
    if (method == null) {
      return List.of();
    }
    var own = method.getAnnotation(RolesAllowed.class);
    var roles = own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    return roles == null ? List.of() : List.of(roles.value());
  }

  /** Whether it is to go. */
  boolean isDeprecated(@Nullable String operationId) {
    var method = methods.get(operationId);
    return method != null && method.isAnnotationPresent(Deprecating.class);
  }

  /** What its body is made into; empty where it takes none, or the bytes as they come. */
  Optional<Type> asked(@Nullable String operationId) {
    return Optional.ofNullable(methods.get(operationId)).stream()
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .filter(Endpoints::isBody)
        .map(Parameter::getParameterizedType)
        .findFirst();
  }

  private static boolean isBody(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .map(Annotation::annotationType)
        .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs"));
  }

  /** What it answers with this status, each of the types it may be. */
  List<Type> answered(@Nullable String operationId, String status) {
    var method = methods.get(operationId);
    if (method == null) {
      return List.of();
    }
    var told =
        Stream.concat(
                Arrays.stream(method.getAnnotationsByType(APIResponseSchema.class))
                    .filter(
                        schema ->
                            schema.responseCode().isEmpty() || schema.responseCode().equals(status))
                    .map(schema -> (Type) schema.value()),
                Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                    .filter(response -> response.responseCode().equals(status))
                    .flatMap(response -> Arrays.stream(response.content()))
                    .flatMap(Endpoints::types))
            .toList();
    var returned = method.getGenericReturnType();
    return !told.isEmpty() || returned == Response.class || returned == void.class
        ? told
        : List.of(returned);
  }

  private static Stream<Type> types(Content content) {
    return Stream.concat(
            Stream.of(content.schema().implementation()), Arrays.stream(content.schema().oneOf()))
        .filter(type -> type != Void.class && type != String.class)
        .map(type -> (Type) type);
  }
}
