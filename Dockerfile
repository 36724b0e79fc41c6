# syntax=docker/dockerfile:1
# The tag says which image this is, the digest takes exactly that one. To renew it: docker buildx imagetools inspect <name>:<tag>
FROM maven:3.9-eclipse-temurin-17@sha256:1a352420f7aba21f5ad08df31bab55f74c013fb491f1ae8ab1dd7ff9ed698584 AS build
WORKDIR /src
COPY pom.xml LICENSE NOTICE ./
COPY config config
COPY db db
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -DskipTests

FROM eclipse-temurin:17-jre@sha256:13cc28a6cc72a38ce1f00c906be3580c1a3e604b8984d694f369a96742abc93b
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin extensor \
    && install -d -o extensor -g extensor -m 700 /data
COPY --from=build /src/target/extensor.jar /opt/extensor/extensor.jar
COPY config/java-options.txt LICENSE NOTICE /opt/extensor/
# One start and one stop write the class archive that each later start maps.
RUN java @/opt/extensor/java-options.txt -Xlog:cds*=off -XX:ArchiveClassesAtExit=/opt/extensor/classes.jsa \
        -jar /opt/extensor/extensor.jar --data /tmp/first > /tmp/first.log 2>&1 & \
    until grep -q 'is ready' /tmp/first.log; do kill -0 $! || { cat /tmp/first.log; exit 1; }; sleep 1; done; \
    kill $!; wait $!; rm -r /tmp/first /tmp/first.log; test -s /opt/extensor/classes.jsa
USER extensor
WORKDIR /data
ENV EXTENSOR_ADDRESS=0.0.0.0 EXTENSOR_DATA=/data
VOLUME /data
EXPOSE 8080
# The answer comes from the server itself, whatever the host settings.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${EXTENSOR_PORT:-8080} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# With options of the JVM given, the program starts no second one.
ENTRYPOINT ["java", "@/opt/extensor/java-options.txt", "-Xshare:auto", "-Xlog:cds*=off", "-XX:SharedArchiveFile=/opt/extensor/classes.jsa", "-jar", "/opt/extensor/extensor.jar"]
