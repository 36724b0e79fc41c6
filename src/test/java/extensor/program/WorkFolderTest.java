package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unpacked of the one jar, when it is kept, and how the server's classes are found in it. */
class WorkFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path jar;
    private Path run;

    @BeforeEach
    void aJar() throws IOException {
        jar = folder.resolve("extensor.jar");
        run = folder.resolve("run");
        pack("first");
    }

    private void pack(String text) throws IOException {
        Map<String, byte[]> whole = new LinkedHashMap<>();
        whole.put(
                "MICRO-INF/runtime/one.jar",
                zip(Map.of("org/one/a.txt", bytes("one"), "META-INF/services/x", bytes("one"))));
        whole.put(
                "MICRO-INF/runtime/two.jar",
                zip(Map.of("org/two/b.txt", bytes("two"), "META-INF/services/x", bytes("two"))));
        whole.put("MICRO-INF/runtime/krazo-core.jar", zip(Map.of("org/three/e.txt", bytes("three"))));
        whole.put("MICRO-INF/runtime/adapter.rar", bytes("rar"));
        whole.put("MICRO-INF/extensor/session-ids.jar", zip(Map.of("ids/c.txt", bytes("ids"))));
        whole.put("MICRO-INF/extensor/ROOT.war", zip(Map.of("WEB-INF/d.txt", bytes(text))));
        Files.write(jar, zip(whole));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private String text() throws IOException {
        return Files.readString(WorkFolder.of(run, jar).application().resolve("WEB-INF/d.txt"));
    }

    @Test
    void it_is_unpacked_once_and_what_the_server_wrote_goes() throws IOException {
        WorkFolder work = WorkFolder.of(run, jar);
        Path file = work.application().resolve("WEB-INF/d.txt");
        Files.setLastModifiedTime(file, LONG_AGO);
        Path left = Files.writeString(work.server().resolve("left.txt"), "by a killed run");

        WorkFolder.of(run, jar);

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(left).doesNotExist();
        assertThat(work.server()).isDirectory();
    }

    @Test
    void another_jar_or_a_file_that_is_missing_or_cut_short_unpacks_it_anew() throws IOException {
        assertThat(text()).isEqualTo("first");
        Files.writeString(run.resolve("ROOT/WEB-INF/d.txt"), "fir");
        assertThat(text()).isEqualTo("first");
        Files.delete(run.resolve("jars/runtime/two.jar"));
        WorkFolder.of(run, jar);
        assertThat(run.resolve("jars/runtime/two.jar")).exists();
        pack("another");
        assertThat(text()).isEqualTo("another");
    }

    @Test
    void the_loader_finds_each_thing_in_its_jar_and_in_the_order_of_the_jars() throws Exception {
        WorkFolder work = WorkFolder.of(run, jar);
        try (ServerLoader loader = work.loader()) {
            assertThat(read(loader.findResource("org/two/b.txt"))).isEqualTo("two");
            assertThat(read(loader.findResource("META-INF/services/x"))).isEqualTo("one");
            assertThat(Collections.list(loader.findResources("META-INF/services/x")))
                    .hasSize(2);
            assertThat(read(loader.findResource("adapter.rar"))).isEqualTo("rar");
            assertThat(loader.findResource("org/one/b.txt")).isNull();
            assertThatThrownBy(() -> loader.loadClass("org.one.Nothing")).isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.findResource("ids/c.txt")).isNull();
            loader.addURL(work.sessionIds().toUri().toURL());
            assertThat(read(loader.findResource("ids/c.txt"))).isEqualTo("ids");
        }
    }

    @Test
    void what_the_program_does_without_is_neither_unpacked_nor_found() throws Exception {
        WorkFolder work = WorkFolder.of(run, jar);
        assertThat(work.jars().resolve("runtime/krazo-core.jar")).doesNotExist();
        try (ServerLoader loader = work.loader()) {
            assertThat(loader.findResource("org/three/e.txt")).isNull();
        }
    }

    @Test
    void the_server_has_each_part_that_the_program_does_without() throws IOException {
        try (ZipFile server = new ZipFile("target/server/payara-micro.jar")) {
            assertThat(ProgramJar.lines("config/payara-left-out.txt"))
                    .allSatisfy(part -> assertThat(server.stream().map(ZipEntry::getName))
                            .anyMatch(name -> name.startsWith("MICRO-INF/runtime/" + part)));
        }
    }

    private static String read(URL url) throws IOException {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
