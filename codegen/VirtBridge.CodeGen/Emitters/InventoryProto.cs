namespace VirtBridge.CodeGen.Emitters;

/// <summary>The typed view of what there is: written by hand, because it is more than one operation of the contract.</summary>
internal static class InventoryProto
{
    public const string Text =
        """
        import "google/protobuf/field_mask.proto";

        enum DomainState {
          DOMAIN_STATE_NO_STATE = 0;
          DOMAIN_STATE_RUNNING = 1;
          DOMAIN_STATE_BLOCKED = 2;
          DOMAIN_STATE_PAUSED = 3;
          DOMAIN_STATE_SHUTDOWN = 4;
          DOMAIN_STATE_SHUTOFF = 5;
          DOMAIN_STATE_CRASHED = 6;
          DOMAIN_STATE_PM_SUSPENDED = 7;
        }

        message DomainDisk {
          string target = 1;
          string path = 2;
          uint64 read_requests = 3;
          uint64 read_bytes = 4;
          uint64 write_requests = 5;
          uint64 write_bytes = 6;
          uint64 capacity = 7;
          uint64 allocation = 8;
          uint64 physical = 9;
        }

        message DomainNic {
          string target = 1;
          uint64 receive_bytes = 2;
          uint64 receive_packets = 3;
          uint64 transmit_bytes = 4;
          uint64 transmit_packets = 5;
        }

        message Domain {
          string name = 1;
          string uuid = 2;
          // -1 when it does not run.
          int32 id = 3;
          DomainState state = 4;
          int32 state_reason = 5;
          bool persistent = 6;
          bool autostart = 7;
          bool managed_save = 8;
          uint32 vcpus = 9;
          uint32 max_vcpus = 10;
          // Bytes.
          uint64 memory = 11;
          uint64 max_memory = 12;
          uint64 cpu_time_ns = 13;
          repeated DomainDisk disks = 14;
          repeated DomainNic nics = 15;
          // Only when the mask names it.
          string xml = 16;
        }

        message Snapshot {
          string domain_uuid = 1;
          string name = 2;
          string parent = 3;
          bool current = 4;
          bool has_metadata = 5;
          uint32 children = 6;
          // Only when the mask names it.
          string xml = 7;
        }

        enum PoolState {
          POOL_STATE_INACTIVE = 0;
          POOL_STATE_BUILDING = 1;
          POOL_STATE_RUNNING = 2;
          POOL_STATE_DEGRADED = 3;
          POOL_STATE_INACCESSIBLE = 4;
        }

        message StoragePool {
          string name = 1;
          string uuid = 2;
          PoolState state = 3;
          uint64 capacity = 4;
          uint64 allocation = 5;
          uint64 available = 6;
          bool persistent = 7;
          bool autostart = 8;
          // Only when the mask names it.
          string xml = 9;
        }

        message StorageVolume {
          string pool = 1;
          string name = 2;
          string key = 3;
          int32 type = 4;
          uint64 capacity = 5;
          uint64 allocation = 6;
          string path = 7;
          // Only when the mask names it.
          string xml = 8;
        }

        message ListDomainsRequest {
          // At most so many; 0 means 100, more than 1000 means 1000.
          uint32 page_size = 1;
          // next_page_token of the page before.
          string page_token = 2;
          // Fields to be filled in; none means all but xml. Cheap ones (name, uuid, id) ask nothing further.
          google.protobuf.FieldMask mask = 3;
          // virConnectListAllDomainsFlags.
          uint32 flags = 4;
        }

        message ListDomainsResponse {
          repeated Domain domains = 1;
          // Empty after the last page.
          string next_page_token = 2;
          uint32 total = 3;
        }

        message GetDomainRequest {
          oneof which {
            string uuid = 1;
            string name = 2;
          }
          google.protobuf.FieldMask mask = 3;
        }

        message ListSnapshotsRequest {
          string domain_uuid = 1;
          uint32 page_size = 2;
          string page_token = 3;
          google.protobuf.FieldMask mask = 4;
        }

        message ListSnapshotsResponse {
          repeated Snapshot snapshots = 1;
          string next_page_token = 2;
          uint32 total = 3;
        }

        message ListStoragePoolsRequest {
          uint32 page_size = 1;
          string page_token = 2;
          google.protobuf.FieldMask mask = 3;
        }

        message ListStoragePoolsResponse {
          repeated StoragePool pools = 1;
          string next_page_token = 2;
          uint32 total = 3;
        }

        message ListStorageVolumesRequest {
          string pool_uuid = 1;
          uint32 page_size = 2;
          string page_token = 3;
          google.protobuf.FieldMask mask = 4;
        }

        message ListStorageVolumesResponse {
          repeated StorageVolume volumes = 1;
          string next_page_token = 2;
          uint32 total = 3;
        }

        // What there is, as typed messages, page by page in the order of UUIDs or names.
        service Inventory {
          rpc ListDomains(ListDomainsRequest) returns (ListDomainsResponse);
          rpc GetDomain(GetDomainRequest) returns (Domain);
          rpc ListSnapshots(ListSnapshotsRequest) returns (ListSnapshotsResponse);
          rpc ListStoragePools(ListStoragePoolsRequest) returns (ListStoragePoolsResponse);
          rpc ListStorageVolumes(ListStorageVolumesRequest) returns (ListStorageVolumesResponse);
        }

        """;
}
