package laurel.local.template;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * Notes what a function asks AWS for, as {@code ACTION NAME}: the actions that IAM would look for, and the local name of
 * what they are for. The SDK finds it by a resource of its own; where nobody listens it does nothing.
 */
public final class Calls implements ExecutionInterceptor {
    /** Inherited, so that a function's own threads are heard, and the test's own requests are not. */
    private static final ThreadLocal<@Nullable Set<String>> LISTENING = new InheritableThreadLocal<>();

    /** What AWS is asked for meanwhile. */
    static Set<String> of(Runnable function) {
        Set<String> calls = new ConcurrentSkipListSet<>();
        LISTENING.set(calls);
        try {
            function.run();
        } finally {
            LISTENING.remove();
        }
        return calls;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Set<String> calls = LISTENING.get();
        if (calls != null) {
            calls(context.request()).forEach(calls::add);
        }
    }

    private static Stream<String> calls(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> Stream.of("dynamodb:GetItem " + get.tableName());
            case BatchGetItemRequest get ->
                get.requestItems().keySet().stream().map(table -> "dynamodb:BatchGetItem " + table);
            case BatchWriteItemRequest write ->
                write.requestItems().keySet().stream().map(table -> "dynamodb:BatchWriteItem " + table);
            case QueryRequest query ->
                Stream.of("dynamodb:Query " + query.tableName()
                        + (query.indexName() == null ? "" : "/index/" + query.indexName()));
            case ScanRequest scan -> Stream.of("dynamodb:Scan " + scan.tableName());
            case PutItemRequest put -> Stream.of("dynamodb:PutItem " + put.tableName());
            case UpdateItemRequest update -> Stream.of("dynamodb:UpdateItem " + update.tableName());
            case DeleteItemRequest delete -> Stream.of("dynamodb:DeleteItem " + delete.tableName());
            case TransactWriteItemsRequest all -> all.transactItems().stream().map(Calls::part);
            case PutEventsRequest put ->
                put.entries().stream().map(entry -> "events:PutEvents " + entry.eventBusName());
            case GetObjectRequest get -> Stream.of("s3:GetObject " + get.bucket() + "/" + folder(get.key()));
            case PutObjectRequest put -> Stream.of("s3:PutObject " + put.bucket() + "/" + folder(put.key()));
            case DeleteObjectRequest delete ->
                Stream.of("s3:DeleteObject " + delete.bucket() + "/" + folder(delete.key()));
            case ListObjectsV2Request list -> Stream.of("s3:ListBucket " + list.bucket());
            case SendEmailRequest send ->
                Stream.of(
                                "ses:SendEmail identity",
                                send.configurationSetName() == null ? "" : "ses:SendEmail configuration-set")
                        .filter(call -> !call.isEmpty());
            default -> throw new IllegalArgumentException("Which actions does " + request.getClass() + " need?");
        };
    }

    /** A part of a transaction needs what it would need alone, and a check has an action of its own. */
    private static String part(TransactWriteItem part) {
        if (part.put() != null) {
            return "dynamodb:PutItem " + part.put().tableName();
        }
        if (part.update() != null) {
            return "dynamodb:UpdateItem " + part.update().tableName();
        }
        if (part.delete() != null) {
            return "dynamodb:DeleteItem " + part.delete().tableName();
        }
        return "dynamodb:ConditionCheckItem " + part.conditionCheck().tableName();
    }

    private static String folder(String key) {
        return key.replaceFirst("[^/]*$", "*");
    }
}
