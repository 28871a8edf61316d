# One file for all services: docker build --build-arg SERVICE=question-service .
# Both base images can be replaced: the first needs Maven 3.8.7 and a JDK 25, the second a Java 25 on the PATH.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG RUNTIME_IMAGE=eclipse-temurin:25-jre

# The same for every service, so it runs once however many images are built.
FROM ${BUILD_IMAGE} AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Dstyle.color=never package \
      -pl question-service,coordination-service,plan-service,notification-service,portal -am \
      -Dmaven.test.skip=true -Dspotless.check.skip=true
RUN set -eu; \
    for service in question-service coordination-service plan-service notification-service portal; do \
      cp "$service"/target/*-exec.jar /tmp/service.jar; \
      java -Djarmode=tools -jar /tmp/service.jar extract --layers --destination "/layers/$service"; \
    done; \
    javac -d /health deploy/health/Healthy.java

FROM ${RUNTIME_IMAGE}
ARG SERVICE
WORKDIR /app
COPY --from=build /health/ health/
# What changes least comes first, so that a new version of a service sends only its last layer.
COPY --from=build /layers/${SERVICE}/dependencies/ ./
COPY --from=build /layers/${SERVICE}/snapshot-dependencies/ ./
COPY --from=build /layers/${SERVICE}/application/ ./
# By number, so that the base image need not know the user.
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 \
    MANAGEMENT_SERVER_ADDRESS=0.0.0.0 \
    MANAGEMENT_SERVER_PORT=9080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx16m", "-cp", "health", "Healthy"]
# A service fills some 70 MB of metaspace; the defaults would stop its start for three full collections on the way there.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", \
  "-XX:MetaspaceSize=128m", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow", "-jar", "service.jar"]
