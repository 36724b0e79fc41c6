package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What a backup says about itself: who made it and when, the hash of each file, the schema, and the ends of the audit chains. */
record BackupManifest(String version, Instant made, BackupDatabase.DatabaseState state, Map<String, String> hashes) {
    private static final String FORMAT = "1";
    private static final String HASH = "sha256.";
    private static final String CHAIN = "audit.";

    static BackupManifest of(String version, Instant made, BackupDatabase.DatabaseState state, List<Path> files)
            throws IOException {
        return new BackupManifest(version, made, state, hashes(files));
    }

    static BackupManifest read(InputStream in, Path file) throws IOException {
        try {
            Properties said = new Properties();
            said.load(in);
            if (!FORMAT.equals(said.getProperty("format")))
                throw new IOException(file + " was made by a newer program, in a form that this one does not know");
            return new BackupManifest(
                    said.getProperty("version", ""),
                    Instant.parse(said.getProperty("made", "")),
                    new BackupDatabase.DatabaseState(
                            Integer.parseInt(said.getProperty("schema")), beginning(said, CHAIN)),
                    beginning(said, HASH));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException(file + " is damaged: its manifest cannot be read");
        }
    }

    private static Map<String, String> beginning(Properties said, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String name : said.stringPropertyNames())
            if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), said.getProperty(name));
        return found;
    }

    void writeTo(OutputStream out) throws IOException {
        Map<String, String> all = new TreeMap<>(
                Map.of("format", FORMAT, "version", version, "made", made.toString(), "schema", "" + state.schema()));
        state.chains().forEach((chain, end) -> all.put(CHAIN + chain, end));
        hashes.forEach((name, hash) -> all.put(HASH + name, hash));
        StringBuilder text = new StringBuilder();
        all.forEach((name, said) -> text.append(name).append('=').append(said).append('\n'));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    void mustNotBeNewerThan(String program, int schema, Path file) throws IOException {
        if (state.schema() > schema)
            throw new IOException(file + " comes from a newer program (" + version + ", schema " + state.schema()
                    + "); this is " + program + ", schema " + schema);
    }

    void mustFit(List<Path> files, Path file) throws IOException {
        if (!hashes(files).equals(hashes))
            throw new IOException(file + " is damaged: what is in it does not fit the hashes of its manifest");
    }

    private static Map<String, String> hashes(List<Path> files) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files) hashes.put(file.getFileName().toString(), hash(file));
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        long entries = state.chains().values().stream()
                .mapToLong(end -> Long.parseLong(end.split(" ")[0]))
                .sum();
        return "version " + version + ", schema " + state.schema() + ", made " + made + ", " + entries
                + " audit entries";
    }
}
