package laurel.local.stack.s3;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.local.http.Answers;
import laurel.local.http.Form;
import laurel.local.http.Request;
import laurel.local.http.Response;

/**
 * S3 as far as files are put, read, listed and removed, in parts too; buckets in the path. It keeps no versions and asks
 * for no signature.
 */
public final class S3Endpoint implements Answers {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");

    private final Objects objects;
    private final Uploads uploads;
    private final Consumer<Objects.Stored> put;
    private final Clock clock;

    /** With somebody told of each object that was put, after it is kept and before it is answered. */
    public S3Endpoint(Objects objects, Consumer<Objects.Stored> put, Clock clock) {
        this.objects = objects;
        this.uploads = new Uploads(objects);
        this.put = put;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        String[] path = request.path().substring(1).split("/", 2);
        String bucket = decode(path[0]);
        String key = path.length == 2 ? decode(path[1]) : "";
        Form query = request.queryForm();
        if (bucket.isEmpty()) {
            return request.method().equals("GET") ? buckets() : notImplemented();
        }
        boolean exists = objects.buckets().stream().anyMatch(b -> b.name().equals(bucket));
        if (key.isEmpty()) {
            return ofBucket(request, bucket, exists, query);
        }
        if (!exists) {
            return error(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        return ofObject(request, bucket, key, query);
    }

    private Response ofBucket(Request request, String bucket, boolean exists, Form query) {
        if (request.method().equals("PUT") && request.query().isEmpty()) {
            objects.makeBucket(bucket, clock.millis());
            return xml("").with("location", "/" + bucket);
        }
        if (!exists) {
            return error(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        return switch (request.method()) {
            case "HEAD" -> xml("").with("x-amz-bucket-region", "eu-west-2");
            case "GET" ->
                request.query().startsWith("location")
                        ? xml(new Xml("LocationConstraint").toString())
                        : query.value("list-type").isPresent() || plainListing(request.query())
                                ? xml(Listing.of(objects, bucket, query).toString())
                                : notImplemented();
            case "POST" -> request.query().startsWith("delete") ? deleteMany(bucket, request) : notImplemented();
            case "DELETE" ->
                objects.removeBucket(bucket)
                        ? noContent()
                        : error(409, "BucketNotEmpty", "The bucket you tried to delete is not empty");
            default -> notImplemented();
        };
    }

    private static boolean plainListing(String query) {
        return query.isEmpty() || query.matches("(?:(?:prefix|delimiter|marker|max-keys|encoding-type)=[^&]*&?)+");
    }

    private Response ofObject(Request request, String bucket, String key, Form query) {
        Optional<String> upload = query.value("uploadId");
        return switch (request.method()) {
            case "PUT" -> {
                if (upload.isPresent()) {
                    yield part(upload.get(), query, request);
                }
                yield request.header("x-amz-copy-source").isPresent()
                        ? copy(request, bucket, key)
                        : request.query().isEmpty() || query.value("x-id").isPresent()
                                ? keep(bucket, key, AwsChunked.body(request), request)
                                : notImplemented();
            }
            case "GET", "HEAD" -> upload.isPresent() ? notImplemented() : get(request, bucket, key);
            case "DELETE" -> {
                if (upload.isPresent()) {
                    uploads.forget(upload.get());
                } else {
                    objects.remove(bucket, key);
                }
                yield noContent();
            }
            case "POST" -> {
                if (request.query().startsWith("uploads")) {
                    yield xml(new Xml("InitiateMultipartUploadResult")
                            .element("Bucket", bucket)
                            .element("Key", key)
                            .element("UploadId", uploads.begin(type(request), metadata(request)))
                            .toString());
                }
                yield upload.map(id -> complete(id, bucket, key)).orElseGet(S3Endpoint::notImplemented);
            }
            default -> notImplemented();
        };
    }

    private Response keep(String bucket, String key, byte[] bytes, Request request) {
        String etag = Digest.md5(bytes);
        keep(bucket, key, bytes, etag, type(request), metadata(request));
        return xml("").with("etag", "\"" + etag + "\"");
    }

    private void keep(String bucket, String key, byte[] bytes, String etag, String type, String metadata) {
        Objects.Stored object = new Objects.Stored(
                bucket, key, bytes.length, etag, clock.millis(), type, metadata, objects.write(bytes));
        objects.put(object);
        put.accept(object);
    }

    private Response part(String upload, Form query, Request request) {
        int number = Integer.parseInt(query.value("partNumber").orElse("1"));
        return uploads.part(upload, number, AwsChunked.body(request))
                .map(etag -> xml("").with("etag", "\"" + etag + "\""))
                .orElseGet(() -> error(404, "NoSuchUpload", "The specified upload does not exist"));
    }

    private Response complete(String upload, String bucket, String key) {
        return uploads.complete(upload)
                .map(whole -> {
                    keep(
                            bucket,
                            key,
                            whole.bytes(),
                            whole.etag(),
                            whole.upload().type(),
                            whole.upload().metadata());
                    uploads.forget(upload);
                    return xml(new Xml("CompleteMultipartUploadResult")
                            .element("Bucket", bucket)
                            .element("Key", key)
                            .element("ETag", "\"" + whole.etag() + "\"")
                            .toString());
                })
                .orElseGet(() -> error(404, "NoSuchUpload", "The specified upload does not exist"));
    }

    private Response copy(Request request, String bucket, String key) {
        String source = decode(request.header("x-amz-copy-source").orElse("")).replaceFirst("^/", "");
        int slash = source.indexOf('/');
        return objects.find(source.substring(0, Math.max(slash, 0)), source.substring(slash + 1))
                .map(from -> {
                    keep(bucket, key, objects.read(from.file()), from.etag(), from.type(), from.metadata());
                    return xml(new Xml("CopyObjectResult")
                            .element("ETag", "\"" + from.etag() + "\"")
                            .element("LastModified", Instant.ofEpochMilli(clock.millis()))
                            .toString());
                })
                .orElseGet(() -> error(404, "NoSuchKey", "The specified key does not exist."));
    }

    private Response get(Request request, String bucket, String key) {
        Optional<Objects.Stored> found = objects.find(bucket, key);
        if (found.isEmpty()) {
            return error(404, "NoSuchKey", "The specified key does not exist.");
        }
        Objects.Stored object = found.get();
        Response whole = new Response(200, java.util.Map.of(), objects.read(object.file()))
                .with("content-type", object.type())
                .with("etag", "\"" + object.etag() + "\"")
                .with("accept-ranges", "bytes")
                .with("last-modified", HTTP_DATE.format(Instant.ofEpochMilli(object.modified())));
        for (String line : object.metadata().lines().toList()) {
            int colon = line.indexOf(':');
            whole = whole.with(line.substring(0, colon), line.substring(colon + 1));
        }
        Response answer = Ranges.apply(request.header("range"), whole);
        return request.method().equals("HEAD")
                ? answer.with("content-length", Integer.toString(answer.body().length))
                : answer;
    }

    private Response deleteMany(String bucket, Request request) {
        Xml answer = new Xml("DeleteResult");
        Matcher keys = KEY.matcher(new String(AwsChunked.body(request), StandardCharsets.UTF_8));
        while (keys.find()) {
            String key = Xml.unescape(keys.group(1));
            objects.remove(bucket, key);
            answer.open("Deleted").element("Key", key).close("Deleted");
        }
        return xml(answer.toString());
    }

    private Response buckets() {
        Xml answer = new Xml("ListAllMyBucketsResult")
                .open("Owner")
                .element("ID", "local")
                .close("Owner")
                .open("Buckets");
        objects.buckets().forEach(bucket -> answer.open("Bucket")
                .element("Name", bucket.name())
                .element("CreationDate", Instant.ofEpochMilli(bucket.made()))
                .close("Bucket"));
        return xml(answer.close("Buckets").toString());
    }

    private static String type(Request request) {
        return request.header("content-type").orElse("binary/octet-stream");
    }

    private static String metadata(Request request) {
        return request.headers().keySet().stream()
                .filter(name -> name.startsWith("x-amz-meta-"))
                .map(name -> name + ":" + request.header(name).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String decode(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Response xml(String body) {
        return Response.of(200, "application/xml", body);
    }

    private static Response noContent() {
        return new Response(204, java.util.Map.of(), new byte[0]);
    }

    private static Response notImplemented() {
        return error(501, "NotImplemented", "A header or operation you asked for is not implemented locally.");
    }

    private static Response error(int status, String code, String message) {
        return Response.of(
                status,
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>");
    }
}
